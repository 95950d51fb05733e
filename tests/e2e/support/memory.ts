import type { Page } from '@playwright/test'
import { heapOf } from './heap.ts'

/** Whether this text stands anywhere in the memory that the page's scripts hold, after the garbage was collected. */
export const holdsInMemory = async (page: Page, text: string): Promise<boolean> =>
  (await heapOf(page)).includes(text)
