import { useCallback, useEffect, useState } from 'react'
import type { Storing } from '../../../data/Register.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import { useRegister } from '../../../data/useStand.tsx'
import type { Result } from '../../../lib/result.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { IconTrash } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { berichtTeksten as zin } from './berichtTeksten.ts'

/** What came back: nothing was thrown away yet, all went, or some stays. */
type Afloop = { readonly tone: 'success' | 'warning' | 'danger'; readonly tekst: string } | null

/** Messages of a family that nobody can open: what that means, and the way to throw them away. Nothing where there are none. */
export function Berichten() {
  const { aantal, drop } = useOnleesbaar()
  const [zeker, setZeker] = useState(false)
  const [bezig, setBezig] = useState(false)
  const [afloop, setAfloop] = useState<Afloop>(null)
  if (aantal === 0 && afloop === null) return null
  const gooiWeg = async (): Promise<void> => {
    setBezig(true)
    const left = await drop()
    setBezig(false)
    setZeker(false)
    setAfloop(afloopOf(left))
  }
  return (
    <Card id="berichten" title={zin.kop} level={3}>
      <Stack>
        {aantal === 0 ? null : (
          <>
            <p>{zin.aantal(aantal)}</p>
            <p>{zin.hoe}</p>
            <p>{zin.vraag}</p>
            <p>{zin.blijft}</p>
            <div>
              <Button variant="secondary" icon={IconTrash} onClick={() => setZeker(true)}>
                {zin.knop}
              </Button>
            </div>
          </>
        )}
        {afloop === null ? null : (
          <Alert tone={afloop.tone} role="status">
            {afloop.tekst}
          </Alert>
        )}
      </Stack>
      <Dialog
        open={zeker}
        title={zin.zeker(aantal)}
        onClose={() => setZeker(false)}
        actions={
          <>
            <Button variant="danger" icon={IconTrash} busy={bezig} onClick={() => void gooiWeg()}>
              {zin.gooiWeg}
            </Button>
            <Button variant="secondary" onClick={() => setZeker(false)}>
              {zin.toch}
            </Button>
          </>
        }
      >
        <p>{zin.voorgoed}</p>
        <span role="status">{bezig ? zin.bezig : ''}</span>
      </Dialog>
    </Card>
  )
}

function afloopOf(left: Result<number, Storing>): Afloop {
  if (!left.ok) return { tone: 'danger', tekst: storingTekst(left.error, 'zelf') }
  return left.value === 0
    ? { tone: 'success', tekst: zin.weg }
    : { tone: 'warning', tekst: zin.nieuwer(left.value) }
}

/** How many there are, and how they are thrown away; counted anew after that. */
function useOnleesbaar() {
  const register = useRegister()
  const [aantal, setAantal] = useState(0)
  const count = useCallback(async (): Promise<number> => {
    const { overdracht } = await register.beheer()
    const counted = await overdracht.countOnleesbaar()
    return counted.ok ? counted.value : 0
  }, [register])
  useEffect(() => {
    let mounted = true
    void count().then((found) => (mounted ? setAantal(found) : undefined))
    return () => {
      mounted = false
    }
  }, [count])
  const drop = async (): Promise<Result<number, Storing>> => {
    const { overdracht } = await register.beheer()
    const left = await overdracht.dropOnleesbaar()
    setAantal(left.ok ? left.value : await count())
    return left
  }
  return { aantal, drop }
}
