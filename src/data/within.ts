/**
 * Waiting that ends. A disk that hangs neither answers nor fails; what must happen whatever the disk does, such as
 * forgetting keys, may wait for it a while but not longer.
 */

/** Resolves when the work has ended, well or badly, or after so many ms; it never rejects. The work itself goes on. */
export async function within(ms: number, work: () => Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([Promise.allSettled([work()]), limit])
  clearTimeout(timer)
}
