/** Waiting for what another window must do first, such as letting go of a team: asked again for some seconds, then left. */
const patience = { tries: 30, ms: 100 } as const

/** Asks again until it is done, for 3 seconds at most; the last answer. */
export async function patiently<T>(ask: () => Promise<T>, done: (answer: T) => boolean): Promise<T> {
  let answer = await ask()
  for (let at = 0; at < patience.tries && !done(answer); at += 1) {
    await new Promise((resolve) => setTimeout(resolve, patience.ms))
    answer = await ask()
  }
  return answer
}
