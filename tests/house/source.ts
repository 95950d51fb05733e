/** The project's own files as text, and the little that the house rules need to know about them. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path from the root of the project (`src/lib/id.ts`) to content. */
export type Files = ReadonlyMap<string, string>

export interface Import {
  /** A package name, or a path from the root for a file of our own. */
  readonly to: string
  readonly own: boolean
  readonly typeOnly: boolean
  /** By address only (`?worker&url`), not by code. */
  readonly byUrl: boolean
}

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export async function readFiles(): Promise<Files> {
  const folders = await Promise.all(
    ['src', 'tests'].map(
      async (folder) => await readdir(join(root, folder), { recursive: true, withFileTypes: true }),
    ),
  )
  const paths = folders
    .flat()
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css|md)$/.test(entry.name))
    // the rivals of the bench are installed there, and are not ours
    .filter((entry) => !entry.parentPath.includes('node_modules'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
  return new Map(
    await Promise.all(
      paths.toSorted().map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const),
    ),
  )
}

/** The code without its comments; strings stay, so that an address in a string keeps its slashes. */
export function withoutComments(code: string): string {
  return code.replaceAll(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, string: string | undefined) => string ?? '',
  )
}

/** `react` of `react/jsx-runtime`, `@a/b` of `@a/b/c`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

export function importsOf(path: string, content: string): readonly Import[] {
  const code = withoutComments(content)
  const found = [
    ...code.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\(()\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/@import\s+()['"]([^'"]+)['"]/g),
  ]
  return found.map(([, type, name = '']) => {
    const own = name.startsWith('.')
    const plain = name.replace(/\?.*$/, '')
    return {
      to: own ? posix.normalize(posix.join(posix.dirname(path), plain)) : packageOf(plain),
      own,
      typeOnly: type !== undefined && type !== '',
      byUrl: /\?(?:worker&)?url$/.test(name),
    }
  })
}

/** `lib`, `domain`, `features`, ...; the two files that stand in src itself are named after themselves. */
export function storeyOf(path: string): string {
  const [, first = '', second] = path.split('/')
  return second === undefined ? first.replace(/\.tsx?$/, '') : first
}

export const isCode = (path: string): boolean => /^src\/.*\.tsx?$/.test(path)
