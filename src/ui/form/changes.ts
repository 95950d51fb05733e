/**
 * What a person changed in a form since it was last saved, and what they saw under each field when they began. Kept
 * apart from React: a field is "changed" from its first keystroke until it is saved, also when it looks the same again.
 */
export type Seen = Readonly<Record<string, readonly string[]>>

export class Changes {
  readonly #fields = new Set<string>()
  #seen: Seen = {}

  /** Marks a field as changed; at the first time it keeps what stood under it. */
  note(field: string, seenNow: Seen, keysOf: (field: string) => readonly string[]): void {
    if (this.#fields.has(field)) return
    this.#fields.add(field)
    const fresh = keysOf(field).filter((key) => key in seenNow && !(key in this.#seen))
    this.#seen = { ...this.#seen, ...Object.fromEntries(fresh.map((key) => [key, seenNow[key] ?? []])) }
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

  /** Saved: only the fields that were typed in meanwhile stay changed, on top of what stands now. */
  settle(stillChanged: readonly string[]): void {
    this.#fields.clear()
    this.#seen = {}
    for (const field of stillChanged) this.#fields.add(field)
  }
}

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
