const mask = '‹afgeschermd›'

/**
 * Carries a name, a key or a passphrase so that it cannot slip into a message, a log line or JSON.
 * Only `reveal()` gives the content; every other way of turning it into text gives a mask.
 */
export class Redacted<T> {
  readonly #content: T

  constructor(content: T) {
    this.#content = content
  }

  reveal(): T {
    return this.#content
  }

  toString(): string {
    return mask
  }

  toJSON(): string {
    return mask
  }

  get [Symbol.toStringTag](): string {
    return mask
  }
}

export const redact = <T>(content: T): Redacted<T> => new Redacted(content)
