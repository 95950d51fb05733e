import type { Taal } from '../../../../domain/taal/Taal.ts'

type Vormen = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** A number with the word that this language wants behind it. */
export function tel(taal: Taal, vormen: Vormen): (aantal: number) => string {
  const regels = new Intl.PluralRules(taal)
  return (aantal) => `${aantal} ${vormen[regels.select(aantal)] ?? vormen.other}`
}
