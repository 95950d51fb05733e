/** Summaries for tests, with everything filled in that a case does not speak of. */
import type { DossierSamenvatting } from '../../src/domain/dossier/samenvatting.ts'
import type { OverlegSamenvatting } from '../../src/domain/overleg/samenvatting.ts'
import { redact } from '../../src/lib/redacted.ts'

export function kindSamenvatting(id: string, over: Partial<DossierSamenvatting> = {}): DossierSamenvatting {
  return {
    id,
    rugnummer: null,
    oudeRugnummers: [],
    ingetrokkenRugnummers: [],
    naam: redact(''),
    geboren: null,
    school: '',
    woongemeente: '',
    situatie: 'thuis',
    sinds: null,
    regie: 'ja',
    regiePartij: null,
    regiePersoon: redact(''),
    regieVraagVoor: null,
    heeftOndersteuningsvraag: false,
    doelDatum: null,
    doelVoorlopig: false,
    openActies: [],
    oudersWeten: null,
    opgepaktOp: null,
    volgende: null,
    zelfdeAls: null,
    tweeVersies: 0,
    gewijzigdOp: null,
    bewarenTot: null,
    openChecks: [],
    laatsteCheck: null,
    openStemmen: 0,
    kloptNiet: 0,
    ...over,
  }
}

export function overlegSamenvatting(
  id: string,
  over: Partial<OverlegSamenvatting> = {},
): OverlegSamenvatting {
  const agenda = over.agenda ?? []
  return {
    id,
    datum: null,
    tijd: '',
    staat: 'gepland',
    soort: 'kantelteam',
    gezin: null,
    partijen: [],
    aantalKinderen: agenda.length,
    agenda,
    volgende: null,
    geslotenOp: null,
    besproken: [],
    nietBesproken: [],
    afgezegd: false,
    ...over,
  }
}
