/** What of a hand-over goes when a child is erased: its entries, and what came back of it and was not taken in. */
import type { Vault } from '../../vault/Vault.ts'
import type { KeyedRow, TeamDb } from '../db.ts'
import { openLetter, readLetters } from './letters.ts'
import { putRegels, readRegels, sealRegels } from './overdrachtRows.ts'

/** For the transaction that erases the rest (with `meta` and `post`); sealed before it, alone over all windows. */
export async function sealPostErasure(
  db: TeamDb,
  vault: Vault,
  team: string,
  dossier: string,
): Promise<() => Promise<void>> {
  const regels = await readRegels(db, vault)
  const going = regels.ok ? regels.value.filter((regel) => regel.dossier === dossier) : []
  if (!regels.ok || going.length === 0) return async () => await Promise.resolve()
  const { rows } = await readLetters(db)
  const seqs: number[] = []
  for (const row of rows) if ((await openLetter(vault, team, going, row)) !== null) seqs.push(row.seq)
  const stay = regels.value.filter((regel) => !going.includes(regel))
  const row: KeyedRow | null = await sealRegels(vault, stay)
  return async () => {
    await Promise.all([db.post.bulkDelete(seqs), putRegels(db, row)])
  }
}
