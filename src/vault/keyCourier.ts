/**
 * Brings the key of a hand-over from the team's document to the family's, through the memory of the service worker: it
 * stands in no storage, no address and no history. What the worker does with it stands in `sw.ts`; it imports nothing,
 * so the words they exchange are written in both.
 */
import { err, ok, type Result } from '../lib/result.ts'
import { isBytes } from './bytes.ts'
import type { Sleutelbrief } from './Sleutelbrief.ts'

interface NoCourier {
  readonly reden: 'geen-bode'
}

/** A worker that was asleep starts well within this; one of a broken or older version never answers. */
const patience = 5_000

/** The key with the service worker of this page, for at most 10 s and one asker, who is not this document. */
export async function entrustKey(brief: Sleutelbrief): Promise<Result<void, NoCourier>> {
  const answer = await ask({ soort: 'BEWAAR-SLEUTEL', brief })
  return answer.ok && answer.value === 'heb ik' ? ok(undefined) : err({ reden: 'geen-bode' })
}

/** The key of this hand-over, once; `weg` when it is too late, was given already, or was never entrusted. */
export async function collectKey(
  id: string,
): Promise<Result<Sleutelbrief, NoCourier | { readonly reden: 'weg' }>> {
  const answer = await ask({ soort: 'GEEF-SLEUTEL', id })
  if (!answer.ok) return answer
  return isSleutelbrief(answer.value) && answer.value.id === id ? ok(answer.value) : err({ reden: 'weg' })
}

const courierOf = (): ServiceWorker | null =>
  typeof navigator !== 'undefined' && 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null

/** True when a service worker serves this page, so that there is someone to entrust a key to. */
export const hasCourier = (): boolean => courierOf() !== null

/** Whether that worker answers, by a question after which it has nothing more than before: for before a key is made. */
export const courierAnswers = async (): Promise<boolean> => (await ask({ soort: 'GEEF-SLEUTEL', id: '' })).ok

/** Asks the worker that serves this page; after a hard reload there is none. */
async function ask(question: object): Promise<Result<unknown, NoCourier>> {
  const courier = courierOf()
  if (courier === null) return err({ reden: 'geen-bode' })
  const { port1: own, port2: theirs } = new MessageChannel()
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise((resolve) => {
      const giveUp = (): void => resolve(err({ reden: 'geen-bode' }))
      own.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(ok(data)))
      own.addEventListener('messageerror', giveUp)
      own.start()
      timer = setTimeout(giveUp, patience)
      courier.postMessage(question, [theirs])
    })
  } catch {
    // the worker was replaced under our hands
    return err({ reden: 'geen-bode' })
  } finally {
    clearTimeout(timer)
    own.close()
  }
}

function isSleutelbrief(value: unknown): value is Sleutelbrief {
  if (typeof value !== 'object' || value === null) return false
  const { id, team, vkId, publicKey, key } = value as Partial<Record<keyof Sleutelbrief, unknown>>
  return (
    [id, team, vkId].every((text) => typeof text === 'string') &&
    isBytes(publicKey) &&
    key instanceof CryptoKey
  )
}
