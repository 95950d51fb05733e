/** A package of a real team, and the family's own device that opens it. Its words are hashed by `useArgonWorker`. */
import type { Pakket } from '../../src/data/pakket/makePakket.ts'
import { createPakketlezer, type GeopendPakket } from '../../src/data/pakket/readPakket.ts'
import type { Register } from '../../src/data/Register.ts'
import type { Postbericht } from '../../src/domain/gezin/Postbericht.ts'
import type { Uitsnede } from '../../src/domain/gezin/Uitsnede.ts'
import { addDays, type Datum, today } from '../../src/lib/datum.ts'
import { newId } from '../../src/lib/id.ts'
import { must } from './dataBuilders.ts'
import { verhaalBericht } from './postbericht.ts'

export const overTwintig = (): Datum => addDays(today(), 20)

/** The moment (ms) at which it is noon so many days from now. */
export const overDagen = (dagen: number): number => new Date(`${addDays(today(), dagen)}T12:00:00`).getTime()

export const makePakket = async (register: Register, uitsnede: Uitsnede, tot = overTwintig()) =>
  await (await register.beheer()).overdracht.makePakket(uitsnede, tot)

/** The family has the file, and heard the words. */
export const openThuis = async ({ bestand, woorden }: Pakket, now = Date.now): Promise<GeopendPakket> =>
  must(await createPakketlezer({ now }).open(bestand, woorden))

/** Sent by pressing the button, unless the case says otherwise. */
export const told = (tekst: string, over: Partial<Postbericht> = {}): Postbericht =>
  verhaalBericht({ id: newId(), inhoud: { soort: 'verhaal', tekst, kaart: null }, ...over })

/** Reads the answer in as the screens do. */
export const leesIn = async (register: Register, bestand: string) =>
  await (await register.beheer()).overdracht.takeInAntwoord(bestand)
