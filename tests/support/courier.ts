/** A browser whose pages are served by a worker that brings one key to one page, as `sw.ts` does. */
interface Question {
  readonly soort: string
  readonly id?: string
  readonly brief?: { readonly id: string }
}

/** Serves this page from now on; the answer takes the worker away again, and the key with it. */
export function serveByCourier(): () => void {
  const { port1: controller, port2: worker } = new MessageChannel()
  let kept: Question['brief']
  worker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Question>) => {
    if (data.soort === 'BEWAAR-SLEUTEL') {
      kept = data.brief
      port?.postMessage('heb ik')
      return
    }
    const given = kept?.id === data.id ? kept : null
    if (given !== null) kept = undefined
    port?.postMessage(given)
  })
  worker.start()
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { controller } })
  return () => {
    Reflect.deleteProperty(navigator, 'serviceWorker')
    controller.close()
    worker.close()
  }
}
