export { resetDroogzwemmen, startDroogzwemmen } from './parts/droogzwemmen.ts'
