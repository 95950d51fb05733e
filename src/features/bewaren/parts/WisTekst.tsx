import { useState } from 'react'
import { storingTekst } from '../../../data/storingTekst.ts'
import type { WisTekstWeigering } from '../../../data/wissen/wissen.ts'
import { useDossier, useTeam } from '../../../data/useNouns.ts'
import { type WisbareTekst, wisbareTeksten } from '../../../domain/bewaren/wisbaar.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { naamOf } from '../../../domain/dossier/readDossier.ts'
import { sprekerNamen } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import { formatGeborenMetDag } from '../../../domain/geboren/geboren.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { IconTrash } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { teksten } from '../teksten.ts'
import { useWissen } from '../useBewaren.ts'

const zin = teksten.tekst

const naamVan = ({ tabel, veld }: WisbareTekst): string =>
  teksten.velden[`${tabel}/${veld ?? ''}`] ?? teksten.velden[tabel] ?? tabel

/** Why the text is still there; null when there was none. */
function tekstFout(weigering: WisTekstWeigering): string | null {
  switch (weigering.reden) {
    case 'bestaat-niet':
      return null
    case 'nog-niet-bewaard':
      return zin.nogNietBewaard
    default:
      return storingTekst(weigering, 'zelf')
  }
}

/** Every text of one child, each to be erased on its own. */
export function WisTekst({ dossierId }: { readonly dossierId: string }) {
  const stand = useDossier(dossierId)
  const { alleenNummers } = useTeam()
  const wie =
    stand.staat === 'klaar'
      ? teksten.kind.wie(stand.waarde.rugnummer, alleenNummers ? '' : naamOf(stand.waarde))
      : ''
  return (
    <Page
      title={zin.titel}
      subtitle={wie === '' ? zin.uitleg : `${wie}. ${zin.uitleg}`}
      back={{ href: `#/bewaren/kind/${dossierId}`, label: teksten.kind.titel }}
    >
      {stand.staat === 'laden' ? <Spinner label={teksten.kind.laden} /> : null}
      {stand.staat === 'bestaat-niet' ? <EmptyState title={teksten.kind.nietEr} /> : null}
      {stand.staat === 'storing' ? (
        <Alert tone="danger" role="alert">
          {storingTekst(stand.storing)}
        </Alert>
      ) : null}
      {stand.staat === 'klaar' ? <Teksten dossier={stand.waarde} wie={wie} /> : null}
    </Page>
  )
}

/** Words of a note, and own words, stand where its readers are known (rule 4); here only whose it is. */
function metaVan(dossier: Dossier, { tabel, id, veld, tekst }: WisbareTekst): string {
  if (veld === 'geboren' && dossier.geboren !== null) return formatGeborenMetDag(dossier.geboren)
  if (tabel === 'bewaren' && tekst !== '' && dossier.bewarenTot !== null)
    return zin.bewaren(formatDatum(dossier.bewarenTot.datum), dossier.bewarenTot.want)
  if (tabel === 'eigenwoorden' || tabel === 'stem') {
    const said = tabel === 'stem' ? dossier.stemmen : dossier.eigenwoorden
    const woorden = said.find((one) => one.id === id)
    return woorden === undefined ? zin.geschiedenis : zin.notitie(sprekerNamen[woorden.wie])
  }
  const actie = tabel === 'actie' && veld !== 'wat' ? dossier.acties.find((one) => one.id === id) : undefined
  const bij = actie === undefined ? '' : zin.bij(actie.wat)
  if (tabel !== 'notitie') return `${tekst === '' ? zin.geschiedenis : tekst}${bij}`
  const notitie = dossier.notities.find((one) => one.id === id)
  if (notitie === undefined) return zin.geschiedenis
  return zin.notitie(notitie.van === null ? '' : partijNamen[notitie.van])
}

/** `wie`: of which child, so that it is never the text of another one. */
function Teksten({ dossier, wie }: { readonly dossier: Dossier; readonly wie: string }) {
  const wissen = useWissen()
  const [keuze, setKeuze] = useState<WisbareTekst | null>(null)
  const [bezig, setBezig] = useState(false)
  const [melding, setMelding] = useState<{
    readonly tone: 'success' | 'danger'
    readonly tekst: string
  } | null>(null)
  const teksten_ = wisbareTeksten(dossier.records)

  const erase = async (tekst: WisbareTekst): Promise<void> => {
    setBezig(true)
    const { tabel, id, veld } = tekst
    const erased = await (await wissen()).eraseTekst(dossier.id, { tabel, id, veld })
    setBezig(false)
    setKeuze(null)
    const failed = erased.ok ? null : tekstFout(erased.error)
    setMelding(
      failed === null
        ? { tone: 'success', tekst: zin.klaar(naamVan(tekst)) }
        : { tone: 'danger', tekst: failed },
    )
  }

  return (
    <Stack>
      {melding === null ? null : (
        <Alert tone={melding.tone} role={melding.tone === 'danger' ? 'alert' : 'status'}>
          {melding.tekst}
        </Alert>
      )}
      {teksten_.length === 0 ? (
        <EmptyState title={zin.leeg} />
      ) : (
        <LinkList label={zin.lijst}>
          {teksten_.map((tekst) => (
            <ItemRow
              key={`${tekst.tabel}/${tekst.id}/${tekst.veld ?? ''}`}
              title={naamVan(tekst)}
              meta={`${metaVan(dossier, tekst)}${tekst.naast.length === 0 ? '' : ` · ${zin.versies(tekst.naast.length + 1)}`}`}
              actions={
                <Button
                  variant="quiet"
                  icon={IconTrash}
                  aria-label={zin.wisDeze(naamVan(tekst), metaVan(dossier, tekst))}
                  onClick={() => setKeuze(tekst)}
                >
                  {zin.wis}
                </Button>
              }
            />
          ))}
        </LinkList>
      )}
      <Dialog
        open={keuze !== null}
        title={zin.vraag}
        onClose={() => setKeuze(null)}
        actions={
          <>
            <Button variant="secondary" onClick={() => setKeuze(null)}>
              {zin.nee}
            </Button>
            <Button
              variant="danger"
              icon={IconTrash}
              busy={bezig}
              onClick={() => (keuze === null ? undefined : void erase(keuze))}
            >
              {zin.ja}
            </Button>
          </>
        }
      >
        {keuze === null ? null : (
          <p>
            {wie}
            <br />
            <strong>{zin.welke(naamVan(keuze), metaVan(dossier, keuze))}</strong>
          </p>
        )}
        {keuze === null || keuze.naast.length === 0 ? null : (
          <Alert tone="warning">
            <p>{zin.alleVersies(keuze.naast.length + 1)}</p>
            {keuze.naast
              .filter((tekst) => tekst !== '')
              .map((tekst) => (
                <p key={tekst}>{tekst}</p>
              ))}
          </Alert>
        )}
        <p>{zin.zeker}</p>
        <p>{zin.blijft}</p>
      </Dialog>
    </Stack>
  )
}
