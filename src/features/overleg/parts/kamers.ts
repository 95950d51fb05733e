import type { Vraag } from '../../../domain/overleg/kamersGedaan.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { IconClipboardList, IconFlag } from '../../../ui/icons.ts'
import type { Step } from '../../../ui/Steps.tsx'
import { teksten } from '../teksten.ts'

export const kamers = ['voorbereiden', 'vraag1', 'vraag2', 'vraag3', 'afronden'] as const
type Stap = (typeof kamers)[number]
/** A room; Lees voor belongs to a child of vraag 3 and is no step of its own. */
export type Kamer = Stap | 'leesvoor'

export const isKamer = (text: unknown): text is Kamer => text === 'leesvoor' || kamers.includes(text as Stap)

export const kamerPath = (overlegId: string, kamer: Kamer, dossier: string | null = null): string =>
  `/overleg/${overlegId}/${kamer}${dossier === null ? '' : `/${dossier}`}`

export const kamerHref = (...place: Parameters<typeof kamerPath>): string => `#${kamerPath(...place)}`

/** In the circles the only number is that of the question. */
const marks: Readonly<Record<Stap, Pick<Step, 'mark' | 'hint'>>> = {
  voorbereiden: { mark: IconClipboardList },
  vraag1: { mark: 1, hint: teksten.kamers.vraag(1) },
  vraag2: { mark: 2, hint: teksten.kamers.vraag(2) },
  vraag3: { mark: 3, hint: teksten.kamers.vraag(3) },
  afronden: { mark: IconFlag },
}

/** The rooms as steps: every one can be reached at any time; done is told by what was written, never by order. */
export function kamerSteps(
  overleg: Overleg,
  here: Kamer,
  gedaan: Readonly<Record<Vraag, boolean>>,
): readonly Step[] {
  return kamers.map((kamer) => ({
    id: kamer,
    label: teksten.kamers[kamer],
    href: kamerHref(overleg.id, kamer),
    state:
      kamer === (here === 'leesvoor' ? 'vraag3' : here)
        ? 'current'
        : isDone(overleg, kamer, gedaan)
          ? 'done'
          : 'todo',
    ...marks[kamer],
  }))
}

function isDone(overleg: Overleg, kamer: Stap, gedaan: Readonly<Record<Vraag, boolean>>): boolean {
  switch (kamer) {
    case 'voorbereiden':
      return overleg.staat !== 'gepland'
    case 'vraag1':
    case 'vraag2':
    case 'vraag3':
      return gedaan[kamer]
    case 'afronden':
      return overleg.staat === 'gesloten'
  }
}
