import { Alert } from '../../../ui/Alert.tsx'

/** Why the last press on a button of this part did not go through. */
export function Melding({ message }: { readonly message: string | null }) {
  if (message === null) return null
  return (
    <Alert tone="warning" role="alert">
      {message}
    </Alert>
  )
}
