import { useState } from 'react'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import type { WhyLeft } from './leave.ts'
import { teksten } from './teksten.ts'

/** Says on the opening page why the team is closed, where one would wonder. */
export function Afscheid({ why }: { readonly why: WhyLeft | null }) {
  const [read, setRead] = useState(false)
  if (why === null || read) return null
  return (
    <Alert
      tone={why === 'gewist' || why === 'weg' || why === 'resten' ? 'success' : 'info'}
      role="status"
      title={teksten.afscheid[why].titel}
      actions={
        <Button variant="quiet" onClick={() => setRead(true)}>
          {teksten.afscheid.gelezen}
        </Button>
      }
    >
      {teksten.afscheid[why].uitleg}
    </Alert>
  )
}
