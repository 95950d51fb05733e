export { resetDroogzwemmen, startDroogzwemmen } from './parts/droogzwemmen.ts'
export { Rondleiding } from './parts/Rondleiding.tsx'
