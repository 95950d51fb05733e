/** Trouble that the person at the keyboard can do something about: shown as its sentence, without a stack. */
export class Trouble extends Error {}

/** The code that Node or the operating system gives an error, or an empty text. @param {unknown} error */
export const codeOf = (error) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * The sentence for something that went wrong: our own, or what the operating system means.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Trouble) return error.message
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return 'The disk is full. Free some room and run the same command again.'
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return `This account may not write here: ${/** @type {Error} */ (error).message}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/**
 * What the output of a failed npm run means, as far as it can be told.
 * @param {string} output
 * @returns {string | undefined}
 */
export function explainNpm(output) {
  if (/ENOSPC|EDQUOT|no space left/i.test(output))
    return 'The disk is full. Free some room and run the same command again.'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|ENOTCACHED/i.test(output))
    return 'The package registry cannot be reached. Is there a network, and is the registry of npm set right (npm config get registry)?'
  if (/EACCES|EPERM|EROFS/i.test(output)) return 'This account may not write to node_modules.'
  if (/EUSAGE|in sync/i.test(output)) return 'package.json and package-lock.json do not agree.'
  return undefined
}

/**
 * Runs the work of a command; trouble becomes one sentence on stderr and exit code 1.
 * @param {() => Promise<void>} work
 */
export async function runCommand(work) {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`\n${explain(error)}\n`)
    process.exitCode = 1
  }
}
