/** What is in the box of a draft: the value, and when it was saved, which says which of two is the later. */
import type { Json } from '../lib/json.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Vault } from '../vault/Vault.ts'
import { type BoxFailure, openJson, sealJson } from './boxes.ts'
import type { DamageBook } from './damage.ts'
import type { SealedDraft } from './draftRows.ts'
import { hasOnly, vaultPlace } from './places.ts'
import { isCount, isRecord } from './shape.ts'

/** `op`: ms since 1970, later than that of every draft this window sealed before. */
export interface Draft {
  readonly op: number
  readonly waarde: Json
}

export interface DraftBoxes {
  /** Rejects when the vault is shut. */
  seal(key: string, waarde: Json): Promise<{ readonly row: SealedDraft; readonly op: number }>
  open(row: SealedDraft): Promise<Result<Draft, BoxFailure>>
  /** The same for a row as it came from disk; one that does not open is noted as damage. */
  openStored(row: SealedDraft | undefined): Promise<Draft | undefined>
}

export function createDraftBoxes(needs: {
  readonly vault: Vault
  readonly damage: DamageBook
  readonly now: () => number
}): DraftBoxes {
  const { vault, damage, now } = needs
  let last = 0

  const open = async ({ key, box }: SealedDraft): Promise<Result<Draft, BoxFailure>> => {
    const json = await openJson(vault, vaultPlace('draft', key, vault), box)
    if (!json.ok) return json
    if (!isRecord(json.value) || !isCount(json.value['op'])) return err('beschadigd')
    return ok({ op: json.value['op'], waarde: json.value['waarde'] ?? null })
  }

  return {
    open,
    async seal(key, waarde) {
      // Also within one millisecond, and when the clock was set back.
      last = Math.max(now(), last + 1)
      const op = last
      const box = await sealJson(vault, vaultPlace('draft', key, vault), { op, waarde })
      return { row: { key, box }, op }
    },
    async openStored(row) {
      if (row === undefined) return undefined
      const json = hasOnly(row, ['key', 'box']) ? await open(row) : err('geen-kist' as const)
      if (json.ok) return json.value
      if (!vault.isForgotten()) damage.note('draft', [{ table: 'draft', row: row.key, reden: json.error }])
      return undefined
    },
  }
}
