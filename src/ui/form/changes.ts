/**
 * What a person changed in a form since it was last saved, and what they saw under each field when they began. Kept
 * apart from React: a field is "changed" from its first keystroke until it is saved, also when it looks the same again.
 */
export type Seen = Readonly<Record<string, readonly string[]>>

export class Changes {
  readonly #fields = new Set<string>()
  #seen: Seen = {}
  /** Fields typed in while they were being saved, with what stood under them before: their own save is still to show. */
  readonly #awaited = new Map<string, readonly string[]>()

  /** Marks a field as changed; at the first time it keeps what stood under it. */
  note(field: string, seenNow: Seen, keysOf: (field: string) => readonly string[]): void {
    const fresh = this.#fields.has(field)
      ? keysOf(field).filter((key) => this.#awaited.has(key))
      : keysOf(field).filter((key) => !(key in this.#seen))
    this.#fields.add(field)
    this.#capture(fresh, seenNow)
  }

  /** What stands now, at each change of it: the first that differs shows the own save under a field typed in since. */
  renew(seenNow: Seen): void {
    const shown = [...this.#awaited].filter(([key, before]) => !sameStamps(seenNow[key], before))
    this.#capture(
      shown.map(([key]) => key),
      seenNow,
    )
  }

  #capture(keys: readonly string[], seenNow: Seen): void {
    const known = keys.filter((key) => key in seenNow)
    for (const key of known) this.#awaited.delete(key)
    this.#seen = { ...this.#seen, ...Object.fromEntries(known.map((key) => [key, seenNow[key] ?? []])) }
  }

  /** Takes over what a draft remembered. */
  restore(fields: readonly string[], seen: Seen): void {
    for (const field of fields) this.#fields.add(field)
    this.#seen = { ...seen, ...this.#seen }
  }

  has(field: string): boolean {
    return this.#fields.has(field)
  }

  get any(): boolean {
    return this.#fields.size > 0
  }

  get fields(): readonly string[] {
    return [...this.#fields]
  }

  /** What was seen at the first change of each changed field. */
  get captured(): Seen {
    return this.#seen
  }

  /** Nothing is changed any more. */
  clear(): void {
    this.#fields.clear()
    this.#seen = {}
    this.#awaited.clear()
  }

  /**
   * Saved: only the fields that were typed in meanwhile stay changed, on top of what was saved. `before` is what stood
   * when the save began; as long as that stands, the save itself does not show yet.
   */
  settle(
    stillChanged: readonly string[],
    before: Seen,
    seenNow: Seen,
    keysOf: (field: string) => readonly string[],
  ): void {
    this.clear()
    for (const field of stillChanged) {
      this.#fields.add(field)
      for (const key of keysOf(field)) this.#awaited.set(key, before[key] ?? [])
    }
    this.renew(seenNow)
  }
}

const sameStamps = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((stamp, i) => stamp === b[i])

/**
 * Which keys of `seen` belong to a field: those given, else the keys that end in the field's name, and with the first
 * change also those that belong to no field at all.
 */
export function keysForField(
  seen: Seen,
  names: readonly string[],
  given: Readonly<Record<string, readonly string[]>> | undefined,
): (field: string) => readonly string[] {
  const ends = (key: string, name: string) => key === name || key.endsWith(`/${name}`)
  return (field) => {
    const own = given?.[field]
    if (own) return own
    return Object.keys(seen).filter((key) => ends(key, field) || !names.some((name) => ends(key, name)))
  }
}
