/**
 * Where one was when the team locked or went on pauze: the screen, the field where one typed, and how far one had
 * scrolled. Sealed and on this device only; ids and names of fields, never what stood in them.
 */
import type { Register } from '../data/Register.ts'
import { currentPath, goToInstead } from '../lib/adres.ts'
import { today } from '../lib/datum.ts'

const key = 'plek/scherm'

export interface Plek {
  readonly pad: string
  /** The form by its draft and the field by its name; both empty where one was in none. */
  readonly klad: string
  readonly veld: string
  /** In CSS pixels from the top. */
  readonly top: number
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The field that had the focus last; a button outside the page, such as Vergrendel, does not take that away. */
let last: Field | null = null
/** Where one is to be once the team is shown again. */
let pending: Plek | null = null

const isField = (element: EventTarget | null): element is Field =>
  element instanceof HTMLElement && element.matches('input[name], textarea[name], select[name]')

/** Remembers in which field one is, until the answer is called. */
export function followField(): () => void {
  const follow = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target.closest('#inhoud') !== null)
      last = isField(target) ? target : null
  }
  addEventListener('focusin', follow)
  return () => {
    removeEventListener('focusin', follow)
    last = null
  }
}

function plekNow(pad: string): Plek {
  const field = last?.isConnected === true ? last : null
  last = null
  const klad = field?.form?.dataset['draft'] ?? ''
  if (pad !== currentPath()) return { pad, klad: '', veld: '', top: 0 }
  return { pad, klad, veld: klad === '' ? '' : (field?.name ?? ''), top: Math.round(scrollY) }
}

/** Keeps where one is, or is to be: the fresh document after a lock knows nothing of it. */
export async function savePlek(register: Register, pad = currentPath()): Promise<void> {
  const plek = plekNow(pad)
  pending = plek
  if (plek.pad === '/') await register.drafts.drop(key)
  else await register.drafts.save(key, { ...plek, dag: today() })
}

/** Back to where one was at the last lock; the next day begins on Vandaag, and an address of one's own goes first. */
export async function returnToPlek(register: Register): Promise<void> {
  const kept = await register.drafts.load(key)
  await register.drafts.drop(key)
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return
  const { pad, klad, veld, top, dag } = kept as Readonly<Record<string, unknown>>
  if (typeof pad !== 'string' || dag !== today() || currentPath() !== '/') return
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  pending = { pad, klad: text(klad), veld: text(veld), top: typeof top === 'number' ? top : 0 }
  goToInstead(pad)
}

/** Where one is to be on this screen, once; null when one comes there anew. */
export function takePlek(path: string): Plek | null {
  const plek = pending
  pending = null
  return plek?.pad === path ? plek : null
}
