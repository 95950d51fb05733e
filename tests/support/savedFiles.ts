/** Files that a page offers, as a browser would take them: jsdom makes none. */

export interface SavedFile {
  readonly name: string
  readonly text: () => Promise<string>
}

/** What is offered from now on; `refuse` lets the browser make none. */
export function watchSavedFiles(signal: AbortSignal): { readonly files: SavedFile[]; refuse: boolean } {
  const watch = { files: new Array<SavedFile>(), refuse: false }
  let last: Blob | undefined
  URL.createObjectURL = (blob) => {
    if (watch.refuse) throw new Error('no room')
    last = blob as Blob
    return 'blob:bestand'
  }
  URL.revokeObjectURL = () => undefined
  const onClick = (event: Event) => {
    const blob = last
    if (!(event.target instanceof HTMLAnchorElement) || blob === undefined) return
    event.preventDefault()
    watch.files.push({ name: event.target.download, text: async () => await readBlob(blob) })
  }
  document.addEventListener('click', onClick, { signal })
  return watch
}

const readBlob = async (blob: Blob): Promise<string> =>
  await new Promise((done, fail) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => fail(new Error('not read')))
    reader.readAsText(blob)
  })
