/** Offers bytes to the person as a file, without any network: a blob address that is let go right after. */
import { err, ok, type Result } from './result.ts'

/** The browser would not make or offer the file. */
export interface SaveFailure {
  readonly reden: 'bestand-niet-bewaard'
}

/** How long the browser gets to fetch the blob before its address is let go. */
const grace = 60_000

/** Puts nothing a file system refuses in a name: path signs, control signs, and leading or trailing dots become `-`. */
export function safeFileName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, '-')
    .replaceAll(/^[.\s]+|[.\s]+$/g, '')
  return clean === '' ? 'bestand' : clean.slice(0, 120)
}

/** Saves `content` as `name` with mime `type`; refused only when the browser cannot make the file. */
export async function saveFile(
  name: string,
  type: string,
  content: string | Uint8Array | Blob,
): Promise<Result<void, SaveFailure>> {
  try {
    const blob = content instanceof Blob ? content : new Blob([content as BlobPart], { type })
    const href = URL.createObjectURL(blob)
    const link = document.createElement('a')
    link.href = href
    link.download = safeFileName(name)
    link.hidden = true
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(href), grace)
    return ok(undefined)
  } catch {
    return err({ reden: 'bestand-niet-bewaard' })
  }
}
