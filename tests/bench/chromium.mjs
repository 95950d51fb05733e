/** A browser with a profile of its own for a measurement, and a server beside it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

/**
 * Opens a browser on a profile folder, does the work, closes it.
 * @template T
 * @param {string} executablePath
 * @param {string} profile
 * @param {(context: import('@playwright/test').BrowserContext) => Promise<T>} work
 */
export async function withBrowser(executablePath, profile, work) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
      // memory is counted when it is asked, not up to a minute later
      '--enable-blink-features=ForceEagerMeasureMemory',
    ],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1180, height: 820 },
  })
  try {
    return await work(context)
  } finally {
    await context.close()
  }
}

/**
 * A profile folder that is gone afterwards.
 * @template T
 * @param {(profile: string) => Promise<T>} work
 */
export async function withProfile(work) {
  const profile = await mkdtemp(join(tmpdir(), 'kanteltafel-bench-'))
  try {
    return await work(profile)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
