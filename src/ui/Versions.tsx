import { Alert } from './Alert.tsx'
import { Button } from './Button.tsx'
import { Card } from './Card.tsx'
import { CardGrid } from './CardGrid.tsx'
import { Difference } from './Difference.tsx'
import { Stack } from './layout/Stack.tsx'
import { NoteCard } from './NoteCard.tsx'

export interface Version {
  readonly key: string
  readonly text: string
  /** Who wrote it, and when. */
  readonly meta: string
  /** What the button says to who cannot see it: whose version, and what it says. */
  readonly label: string
  readonly onChoose: () => void
}

export interface VersionsProps {
  readonly title: string
  readonly explanation: string
  readonly choose: string
  readonly items: readonly {
    readonly key: string
    readonly title: string
    readonly versions: readonly Version[]
  }[]
  /** Why the last press did not go through. */
  readonly message: string | null
}

/** Versions of the same thing side by side, with what differs marked, until a person chooses; nothing when there are none. */
export function Versions({ title, explanation, choose, items, message }: VersionsProps) {
  if (items.length === 0) return null
  return (
    <Card title={title} tone="warning">
      <Stack gap="md">
        <p>{explanation}</p>
        {items.map((item) => (
          <Card key={item.key} title={item.title} level={3}>
            <CardGrid label={item.title}>
              {item.versions.map(({ key, text, meta, label, onChoose }) => (
                <NoteCard
                  key={key}
                  meta={meta}
                  actions={
                    <Button variant="secondary" aria-label={label} onClick={onChoose}>
                      {choose}
                    </Button>
                  }
                >
                  <Difference
                    text={text}
                    other={item.versions.find((version) => version.key !== key)?.text}
                  />
                </NoteCard>
              ))}
            </CardGrid>
          </Card>
        ))}
        {message !== null && (
          <Alert tone="warning" role="alert">
            {message}
          </Alert>
        )}
      </Stack>
    </Card>
  )
}
