import type { Page } from '@playwright/test'

/** How many seconds the page itself was busy with this: its own work, not the waiting on a machine that does more. */
export async function secondsOfWork(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  const before = await busy()
  await act()
  const after = await busy()
  await session.detach()
  return after - before
}
