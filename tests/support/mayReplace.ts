/** Asks this window, as another one would do, whether the page may be replaced. */
export async function mayReplace(): Promise<boolean> {
  const channel = new BroadcastChannel('kanteltafel-tabblad:/')
  const answer = new Promise<boolean>((done) => {
    channel.addEventListener('message', (event: MessageEvent<{ soort: string; mag: boolean }>) => {
      if (event.data.soort === 'antwoord') done(event.data.mag)
    })
  })
  channel.postMessage({ soort: 'mag-het', vraag: 'x' })
  const mag = await answer
  channel.close()
  return mag
}
