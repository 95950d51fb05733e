/** A disk that refuses: the browser's own IndexedDB calls fail as they do when it is full or the connection is lost. */
type Verb = 'add' | 'put' | 'delete'

/**
 * Makes writing to these stores fail with a DOMException of this name, until the returned function is called. `when`
 * may let some rows through.
 */
export function breakDisk(
  name: 'QuotaExceededError' | 'InvalidStateError',
  stores: readonly string[],
  when: (verb: Verb, value: unknown) => boolean = () => true,
): () => void {
  const proto = IDBObjectStore.prototype
  const real = { add: proto.add, put: proto.put, delete: proto.delete }
  const refuse = (store: IDBObjectStore, verb: Verb, value: unknown): void => {
    if (stores.includes(store.name) && when(verb, value)) throw new DOMException('the disk refuses', name)
  }
  proto.add = function add(this: IDBObjectStore, ...args) {
    refuse(this, 'add', args[0])
    return real.add.apply(this, args)
  }
  proto.put = function put(this: IDBObjectStore, ...args) {
    refuse(this, 'put', args[0])
    return real.put.apply(this, args)
  }
  proto.delete = function remove(this: IDBObjectStore, ...args) {
    refuse(this, 'delete', args[0])
    return real.delete.apply(this, args)
  }
  return () => {
    Object.assign(proto, real)
  }
}
