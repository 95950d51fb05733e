import type { BrowserContext, ConsoleMessage, Download, Page, Request } from '@playwright/test'

/** One thing that a story left somewhere: an address, a title, a console line, a request, a file name. */
export interface Trace {
  readonly where: 'address' | 'title' | 'console' | 'request' | 'file name'
  readonly text: string
}

/** What Chromium says by itself when the network is gone on purpose. */
const silenced = /net::ERR_(?:CONNECTION_REFUSED|INTERNET_DISCONNECTED|EMPTY_RESPONSE|CONNECTION_RESET)/

/**
 * Watches a browser for a whole story: every policy violation, console line, error and request to a foreign place is
 * trouble, and every address, title, line, request and file name is kept to be searched for names.
 */
export class Watch {
  readonly #origin: () => string
  readonly #trouble: string[] = []
  readonly #traces: Trace[] = []
  readonly #allowed: RegExp[] = []
  networkIsGone = false

  constructor(origin: () => string) {
    this.#origin = origin
  }

  /** Console lines or errors that this story means to bring about. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern)
  }

  get trouble(): readonly string[] {
    return this.#trouble
  }

  get traces(): readonly Trace[] {
    return this.#traces
  }

  /** Counts a title or an address now, for pages that change them without loading. */
  async look(page: Page): Promise<void> {
    this.#keep('address', page.url())
    this.#keep('title', await page.title().catch(() => ''))
  }

  async follow(context: BrowserContext): Promise<void> {
    context.on('console', (message) => this.#hear(message))
    context.on('weberror', (error) => this.#complain(`error in the page: ${error.error().message}`))
    context.on('request', (request) => this.#request(request))
    context.on('page', (page) => this.#page(page))
    for (const page of context.pages()) this.#page(page)
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
      })
    })
  }

  #page(page: Page): void {
    page.on('framenavigated', () => void this.look(page))
    page.on('crash', () => this.#complain('the page crashed'))
    page.on('download', (download: Download) => this.#keep('file name', download.suggestedFilename()))
  }

  #hear(message: ConsoleMessage): void {
    const text = message.text()
    this.#keep('console', text)
    if (this.networkIsGone && silenced.test(text)) return
    this.#complain(`console ${message.type()}: ${text} (${message.location().url})`)
  }

  #request(request: Request): void {
    const url = request.url()
    this.#keep('request', `${url} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`)
    if (/^(?:data|blob|about):/.test(url) || url.startsWith(`${this.#origin()}/`)) return
    this.#complain(`a request to a foreign place: ${url}`)
  }

  #keep(where: Trace['where'], text: string): void {
    this.#traces.push({ where, text })
  }

  #complain(text: string): void {
    if (!this.#allowed.some((pattern) => pattern.test(text))) this.#trouble.push(text)
  }
}
