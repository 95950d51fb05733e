import type { Register } from '../data/Register.ts'
import type { DraftStore } from '../ui/form/DraftContext.ts'

/** The forms' way to the sealed drafts: the form knows keys and values, the register knows how they are kept. */
export function createDraftStore(register: Register): DraftStore {
  return {
    load: (key) => register.drafts.load(key),
    save: async (key, value) => (await register.drafts.save(key, value)).ok,
    drop: (key) => register.drafts.drop(key),
  }
}
