import { ChoiceCards, type RadioCardsProps } from './RadioCards.tsx'

/** Any number of a few; the value is a list of strings. */
export function CheckboxCards(props: RadioCardsProps) {
  return <ChoiceCards {...props} type="checkbox" />
}
