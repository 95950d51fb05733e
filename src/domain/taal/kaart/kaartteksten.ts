/** The texts of the familieblad in every language of a family; small enough to be loaded together, where a card is shown. */
import type { Taal } from '../Taal.ts'
import { ar } from './ar.ts'
import { bg } from './bg.ts'
import { en } from './en.ts'
import type { Kaarttekst } from './Kaarttekst.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { ti } from './ti.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

export const kaartteksten: Readonly<Record<Taal, Kaarttekst>> = { nl, en, ar, tr, pl, uk, bg, ti }
