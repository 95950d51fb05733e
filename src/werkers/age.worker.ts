/** Makes or reads one age file, away from the screen. */
import { serveAge } from './serveAge.ts'

serveAge(self)
