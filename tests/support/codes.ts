/** Words and codes as a person deals with them: read from the screen, and typed over. */
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** The pieces of a list of words or groups, in order. */
export const readPieces = (list: string): readonly string[] =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map((item) => item.textContent.split(': ').at(-1) ?? '')

/** Types the groups of the herstelcode that are asked. */
export async function typeAskedGroups(user: UserEvent): Promise<void> {
  const groups = readPieces('Uw herstelcode')
  for (const field of screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Groep/ })) {
    const number = Number((field.labels?.[0]?.textContent ?? '').replace('Groep ', ''))
    await user.type(field, groups[number - 1] ?? '')
  }
}
