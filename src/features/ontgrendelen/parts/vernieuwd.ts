import type { Register } from '../../../data/Register.ts'

const vernieuwd = new WeakSet<Register>()

export const noteVernieuwd = (register: Register): void => void vernieuwd.add(register)

/** True for a team that was opened with its herstelcode, which set a new wachtwoord. */
export const isVernieuwd = (register: Register): boolean => vernieuwd.has(register)

/** It was told. */
export const forgetVernieuwd = (register: Register): void => void vernieuwd.delete(register)
