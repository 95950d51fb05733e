import { serve } from '../../../tools/serve.mjs'

/** The production server of one story, on a port of its own that stays the same when it is stopped and started. */
export class Host {
  readonly #base: string
  #dir: string
  #port = 0
  #running: Awaited<ReturnType<typeof serve>> | undefined

  private constructor(dir: string, base: string) {
    this.#dir = dir
    this.#base = base
  }

  static async start(dir: string, base = '/'): Promise<Host> {
    const host = new Host(dir, base)
    await host.start()
    return host
  }

  get origin(): string {
    return `http://localhost:${this.#port}`
  }

  /** An address of the app, for instance `url('#/namenlijst')`. */
  url(rest = ''): string {
    return `${this.origin}${this.#base}${rest}`
  }

  get running(): boolean {
    return this.#running !== undefined
  }

  async start(dir = this.#dir): Promise<void> {
    await this.stop()
    this.#dir = dir
    this.#running = await serve({ dir, port: this.#port, base: this.#base })
    this.#port = this.#running.port
  }

  async stop(): Promise<void> {
    await this.#running?.close()
    this.#running = undefined
  }
}
