import { useLayoutEffect, useState } from 'react'
import { useTeam } from '../../../data/useNouns.ts'
import { useDossiers, useRegister } from '../../../data/useStand.tsx'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { bladTekst } from '../../../domain/familieblad/bladTekst.ts'
import { buildFamilieblad } from '../../../domain/familieblad/buildFamilieblad.ts'
import { inhoudVanDossier } from '../../../domain/familieblad/inhoudVanDossier.ts'
import { leeftijdsgrens } from '../../../domain/geboren/geboren.ts'
import { contactleden, findContactlid, toContact } from '../../../domain/gezin/contact.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { kaartteksten } from '../../../domain/taal/kaart/kaartteksten.ts'
import { type Taal, taalNamen, talen } from '../../../domain/taal/Taal.ts'
import { nalezenZinnen } from '../../../domain/uitsnede/nalezen.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FamilyCardTools } from '../../../ui/FamilyCardTools.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainSelectField } from '../../../ui/PlainSelectField.tsx'
import { ReadOver } from '../../../ui/ReadOver.tsx'
import { geefMeeTeksten as tekst } from './geefMeeTeksten.ts'

const kaartId = 'kaart-voor-thuis'

const ouder = new Set(['vanaf-16', 'vanaf-18'])

/** The card as the family will have it, in the language that is chosen; what is done with it is noted. */
export function KaartGeven({ dossier }: { readonly dossier: Dossier }) {
  const register = useRegister()
  const team = useTeam()
  const kinderen = useDossiers()
  const vandaag = today()
  const [taal, setTaal] = useState<Taal>(dossier.overdrachten.at(-1)?.taal ?? 'nl')
  const [gekozen, setGekozen] = useState<string>(findContactlid(dossier.regie, team)?.id ?? '')
  useLayoutEffect(() => document.getElementById(kaartId)?.focus(), [])

  const leden = contactleden(team)
  const lid = leden.find(({ id }) => id === gekozen)
  const { inhoud: opBlad, ...nalezen } = inhoudVanDossier({
    dossier,
    team,
    kinderen,
    nummers: register.rugnummersInUse(),
    contact: lid === undefined ? null : toContact(lid),
    vandaag,
  })
  const blad = buildFamilieblad(opBlad, kaartteksten[taal], vandaag)
  const inhoud = bladTekst(blad)
  const { aantallen, toon, woorden } = nalezenZinnen(nalezen, 'de kaart', team.alleenNummers)
  return (
    <Card id={kaartId} title={tekst.titel}>
      <Stack gap="md">
        <p>{tekst.uitleg}</p>
        <p>{isSixteen(dossier, vandaag) ? tekst.zestien : tekst.voorWie}</p>
        <FilterChips
          label={tekst.taal}
          options={talen.map((een) => ({ value: een, label: taalNamen[een] }))}
          value={taal}
          onChange={setTaal}
        />
        <PlainSelectField
          label={tekst.contact}
          value={lid?.id ?? ''}
          options={[
            { value: '', label: tekst.niemand },
            ...leden.map(({ id, naam, partij, telefoon }) => ({
              value: id,
              label: [naam.reveal(), partijNamen[partij], telefoon].filter((deel) => deel !== '').join(', '),
            })),
          ]}
          onChange={setGekozen}
        />
        {kaartteksten[taal].nagekeken ? null : <Alert tone="info">{tekst.nietNagekeken}</Alert>}
        <ReadOver title={tekst.leesNa} counts={aantallen} summary={toon} lines={woorden} />
        <FamilyCardTools
          // What was said of one card, and its code, is not of the next one.
          key={inhoud}
          card={blad}
          texts={{
            print: tekst.print,
            picture: tekst.plaatje,
            qr: tekst.qr,
            closeQr: tekst.qrSluit,
            qrHint: tekst.qrUitleg,
            qrLabel: tekst.qrNaam,
            tooLong: tekst.teLang,
            saved: tekst.bewaard,
            failed: tekst.plaatjeMislukt,
          }}
          pictureName="afspraak.png"
          makePicture={async () => await (await import('../../../uitvoer/drawBlad.ts')).drawBlad(blad)}
          makeQr={async () => (await import('../../../uitvoer/qr.ts')).qrPath(inhoud)}
          onGiven={(form) => register.noteHandedOut([dossier.id], tekst.uit(form, taalNamen[taal]))}
        />
      </Stack>
    </Card>
  )
}

function isSixteen({ geboren }: Dossier, vandaag: string): boolean {
  return geboren !== null && ouder.has(leeftijdsgrens(geboren, vandaag))
}
