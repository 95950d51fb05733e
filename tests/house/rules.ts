/**
 * The written rules of the house as checks. Each takes the files and gives one sentence per breach; none reads the disk,
 * so that each can be shown to find a breach that was planted.
 */
import { findCycles } from './cycles.ts'
import { type Files, importsOf, isCode, storeyOf, withoutComments } from './source.ts'

export type Rule = (files: Files) => readonly string[]

const arrows: Readonly<Record<string, readonly string[]>> = {
  main: ['app', 'ui', 'lib'],
  app: ['app', 'features', 'instrumenten', 'data', 'vault', 'domain', 'ui', 'lib'],
  features: ['features', 'instrumenten', 'uitvoer', 'data', 'domain', 'ui', 'lib'],
  instrumenten: ['instrumenten', 'domain', 'ui', 'lib'],
  uitvoer: ['uitvoer', 'domain', 'lib'],
  werkers: ['werkers', 'domain', 'lib'],
  sw: [],
  data: ['data', 'vault', 'domain', 'lib'],
  vault: ['vault', 'lib'],
  domain: ['domain', 'lib'],
  ui: ['ui', 'lib'],
  lib: ['lib'],
}

/** Storeys that start a worker by its address, without importing its code. */
const mayStartWorkers = new Set(['data', 'vault'])

/** Which package may be used where; a package that is not named here has no door at all. */
const doors: Readonly<Record<string, RegExp>> = {
  react:
    /^src\/(?:main\.tsx|app\/|features\/|instrumenten\/|ui\/|data\/use(?:Stand|Nouns|Record|Woordenlijst)\.tsx?$)/,
  'react-dom': /^src\/(?:main\.tsx|app\/|features\/|ui\/)/,
  wouter: /^src\/app\//,
  'workbox-window': /^src\/app\//,
  'workbox-core': /^src\/sw\.ts$/,
  'workbox-precaching': /^src\/sw\.ts$/,
  'workbox-routing': /^src\/sw\.ts$/,
  dexie: /^src\/data\/db\.ts$/,
  fflate: /^src\/(?:data|werkers)\//,
  'hash-wasm': /^src\/werkers\//,
  'age-encryption': /^src\/werkers\//,
  'lean-qr': /^src\/uitvoer\//,
  papaparse: /^src\/werkers\//,
  zod: /^src\/lib\/zod\.ts$/,
  'react-hook-form': /^src\/ui\//,
  '@hookform/resolvers': /^src\/ui\//,
  'react-aria-components': /^src\/ui\//,
  '@internationalized/date': /^src\/ui\//,
  '@tanstack/react-virtual': /^src\/ui\//,
  '@tabler/icons-react': /^src\/ui\//,
  '@fontsource-variable/atkinson-hyperlegible-next': /^src\/ui\/fonts\.css$/,
  '@fontsource-variable/noto-sans': /^src\/ui\/fonts\.css$/,
  '@fontsource/noto-sans-arabic': /^src\/ui\/fonts\.css$/,
  '@fontsource/noto-sans-ethiopic': /^src\/ui\/fonts\.css$/,
}

/** `src/features/overleg/...` → `src/features/overleg` */
const room = (path: string): string => path.split('/').slice(0, 3).join('/')

const each = (files: Files, check: (path: string, content: string) => readonly string[]): readonly string[] =>
  [...files].filter(([path]) => isCode(path)).flatMap(([path, content]) => check(path, content))

/** Breaches of a pattern in code, comments left out, outside the places where it is at home. */
const nowhere =
  (pattern: RegExp, home: RegExp = /^$/): Rule =>
  (files) =>
    each(files, (path, content) =>
      home.test(path)
        ? []
        : [...withoutComments(content).matchAll(new RegExp(pattern, 'g'))].map(
            ([found]) => `${path}: ${found}`,
          ),
    )

const arrowsHold: Rule = (files) =>
  each(files, (path, content) =>
    importsOf(path, content)
      .filter(({ own, to }) => own && to.startsWith('src/'))
      .filter(({ to, byUrl }) => {
        const [from, into] = [storeyOf(path), storeyOf(to)]
        if (into === 'werkers' && mayStartWorkers.has(from)) return !byUrl
        if (!(arrows[from] ?? []).includes(into)) return true
        const index = /\/index\.tsx?$/.test(to)
        if (from === 'app' && (into === 'features' || into === 'instrumenten')) return !index
        if (from === 'features' && into === 'instrumenten') return !/\/registry\.tsx?$/.test(to)
        if (from === into && (into === 'features' || into === 'instrumenten')) return room(path) !== room(to)
        return false
      })
      .map(({ to }) => `${path} → ${to}`),
  )

const doorsHold: Rule = (files) =>
  [...files]
    .filter(([path]) => isCode(path) || /^src\/.*\.css$/.test(path))
    .flatMap(([path, content]) =>
      importsOf(path, content)
        .filter(({ own, to, typeOnly }) => {
          if (own || doors[to]?.test(path) === true) return false
          return !(to === 'react-hook-form' && typeOnly && storeyOf(path) === 'features')
        })
        .map(({ to }) => `${path} uses ${to}`),
    )

const filesStaySmall: Rule = (files) =>
  each(files, (path, content) => {
    const lines = content.trimEnd().split('\n').length
    return lines > 250 ? [`${path}: ${lines} lines`] : []
  })

const hasFunction =
  /^export (?:async )?function|^export const \w+(?::[^=\n]+)? = (?:async )?(?:<[^>]+>)?\(|^export class /m

const testsMirror: Rule = (files) =>
  each(files, (path, content) => {
    if (!['domain', 'vault', 'data'].includes(storeyOf(path)) || !hasFunction.test(content)) return []
    const mirror = path.replace(/^src\//, 'tests/').replace(/\.tsx?$/, '.test.ts')
    return files.has(mirror) || files.has(`${mirror}x`) ? [] : [`${path} has no ${mirror}`]
  })

const nounsAreListed: Rule = (files) => {
  const list = files.get('src/domain/WOORDENLIJST.md') ?? ''
  const listed = new Set(
    [...list.matchAll(/^\|\s*([^|]+?)\s*\|/gm)].map(([, cell = '']) =>
      cell.replaceAll(/[*`]/g, '').toLowerCase(),
    ),
  )
  const nouns = new Set(
    [...files.keys()]
      .map((path) => /^src\/domain\/([^/]+)\//.exec(path)?.[1])
      .filter((noun) => noun !== undefined),
  )
  return [...nouns].filter((noun) => !listed.has(noun)).map((noun) => `${noun} is not in WOORDENLIJST.md`)
}

/** Every JSX `<input>` or `<textarea>` that takes text, as written. */
const textFields = (content: string): readonly string[] =>
  [...withoutComments(content).matchAll(/<(?:input|textarea)\b(?:[^>{]|=>|\{(?:[^{}]|\{[^{}]*\})*\})*>/g)]
    .map(([element]) => element)
    .filter((element) => !/type="(?:checkbox|radio|file|hidden|range)"/.test(element))
    .filter((element) => !(element.includes('type={type}') && /type: 'radio' \| 'checkbox'/.test(content)))

const textFieldsAreOurs: Rule = (files) =>
  each(files, (path, content) =>
    textFields(content).flatMap((element) => {
      if (storeyOf(path) !== 'ui') return [`${path} makes a text field of its own`]
      const closed =
        /\{\.\.\.\w*textInput/i.test(element) ||
        (/autoComplete="off"/.test(element) &&
          /spellCheck=\{false\}/.test(element) &&
          /translate="no"/.test(element))
      return closed ? [] : [`${path}: a text field without autocomplete off, spellcheck off, translate no`]
    }),
  )

const featureKinds =
  /^(?:index\.ts|[A-Z]\w*Page\.tsx|use[A-Z]\w*\.tsx?|teksten\.ts|[a-z]\w*Form\.ts|(?:parts|talen)\/.+)$/

const featuresHoldTheirKinds: Rule = (files) =>
  [...files.keys()].flatMap((path) => {
    const [, feature, rest] = /^src\/features\/([^/]+)\/(.+)$/.exec(path) ?? []
    return feature === undefined || rest === undefined || featureKinds.test(rest) ? [] : [path]
  })

const stylesLiveInUi: Rule = (files) =>
  [...files.keys()].filter(
    (path) => path.startsWith('src/') && path.endsWith('.css') && storeyOf(path) !== 'ui',
  )

const namesAreOurs: Rule = (files) =>
  [...files.keys()].filter((path) => {
    const name = path.split('/').at(-1) ?? ''
    const plain = /^[\u0020-\u007e]+$/.test(path)
    return /^(?:utils?|helpers?|types|common|misc)\b/i.test(name) || !plain
  })

const identifiersArePlain = nowhere(/\b(?:const|let|function|class|interface|type) [\w$]*[À-ÿ][\wÀ-ÿ]*/)

const modulesOpenWithTheirPromise: Rule = (files) =>
  each(files, (path, content) =>
    ['domain', 'data', 'vault'].includes(storeyOf(path)) && !content.startsWith('/*') ? [path] : [],
  )

/** Modules must not run on each other in a circle; a type may point both ways. */
const modulesHaveNoCycles: Rule = (files) =>
  findCycles(
    new Map(
      [...files]
        .filter(([path]) => isCode(path))
        .map(([path, content]) => [
          path,
          importsOf(path, content)
            .filter(({ own, byUrl, typeOnly }) => own && !byUrl && !typeOnly)
            .map(({ to }) => to),
        ]),
    ),
  )

/** Domain nouns must not do so either. */
const nounsHaveNoCycles: Rule = (files) => {
  const nouns = new Map<string, string[]>()
  for (const [path, content] of files) {
    if (!isCode(path) || storeyOf(path) !== 'domain') continue
    const uses = importsOf(path, content).filter(
      ({ own, to, typeOnly }) => own && !typeOnly && storeyOf(to) === 'domain' && room(to) !== room(path),
    )
    nouns.set(room(path), [...(nouns.get(room(path)) ?? []), ...uses.map(({ to }) => room(to))])
  }
  return findCycles(nouns)
}

/** What is exported is used by another file; or it is used at home and tried by a test. */
const exportsAreUsed: Rule = (files) => {
  /** Per word, the files in which it stands. */
  const standsIn = new Map<string, Set<string>>()
  for (const [path, content] of files) {
    if (!/\.tsx?$/.test(path)) continue
    for (const [word] of content.matchAll(/\w+/g)) {
      const paths = standsIn.get(word)
      if (paths === undefined) standsIn.set(word, new Set([path]))
      else paths.add(path)
    }
  }
  return each(files, (path, content) =>
    [...content.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => {
        const others = [...(standsIn.get(name) ?? [])].filter((other) => other !== path)
        const atHome = withoutComments(content).split(new RegExp(`\\b${name}\\b`)).length > 2
        return !(others.some(isCode) || (others.length > 0 && atHome))
      })
      .map((name) => `${path}: ${name}`),
  )
}

const testsAreHonest: Rule = (files) =>
  [...files]
    .filter(([path]) => /^tests\/.*\.(?:test|e2e)\.tsx?$/.test(path) && !path.startsWith('tests/house/'))
    .flatMap(([path, content]) =>
      [
        ...withoutComments(content).matchAll(
          /\b(?:it|test|describe|story)\.(?:skip|only|todo|fixme)\b|toMatch(?:Inline)?Snapshot|\bvi\.(?:mock|spyOn)\b|waitForTimeout/g,
        ),
      ].map(([found]) => `${path}: ${found}`),
    )

const nothingIsSilenced: Rule = (files) =>
  each(files, (path, content) =>
    [...content.matchAll(/@ts-(?:ignore|nocheck|expect-error)|(?:oxlint|eslint)-disable(?![^\n]* -- )/g)].map(
      ([found]) => `${path}: ${found}`,
    ),
  )

/** Each rule with the sentence it stands for. */
export const rules: Readonly<Record<string, Rule>> = {
  'a storey only leans on storeys below it, and a feature never on another feature': arrowsHold,
  'a package is used behind its own door only': doorsHold,
  'no file grows over 250 lines': filesStaySmall,
  'every module of domain, vault and data has its tests at the same path': testsMirror,
  'every noun of the domain stands in the list of words': nounsAreListed,
  'every text field is made by ui, closed to what the browser would remember': textFieldsAreOurs,
  'a feature folder holds its own kinds of files and nothing else': featuresHoldTheirKinds,
  'styles live in ui': stylesLiveInUi,
  'a file is named after what it holds, in plain letters': namesAreOurs,
  'an identifier has no diacritics': identifiersArePlain,
  'a module of domain, data or vault opens with what it promises': modulesOpenWithTheirPromise,
  'no modules run on each other in a circle': modulesHaveNoCycles,
  'no nouns of the domain run on each other in a circle': nounsHaveNoCycles,
  'what is exported is used': exportsAreUsed,
  'zod enters through lib/zod.ts alone': nowhere(/from 'zod[^']*'/, /^src\/lib\/zod\.ts$/),
  'keys are touched in the vault alone': nowhere(/\bcrypto\.subtle\b/, /^src\/vault\//),
  'chance is drawn where it is accounted for': nowhere(
    /\bgetRandomValues\b|\brandomUUID\b|\bMath\.random\b/,
    /^src\/(?:lib\/id\.ts|vault\/|domain\/rugnummer\/)/,
  ),
  'nothing is written to the console': nowhere(/\bconsole\b/),
  'nothing is kept in the clear by the browser': nowhere(
    /\b(?:localStorage|sessionStorage)\b|\bdocument\.cookie\b/,
  ),
  'no text is made into HTML': nowhere(
    /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML)\b/,
  ),
  'no address of another place stands in the code': nowhere(/https?:\/\/(?!www\.w3\.org\/)[^\s'"`]*/),
  'no file is written into an address': nowhere(/['"(]data:/),
  'no rule of the compiler or the linter is silenced without a reason': nothingIsSilenced,
  'no test is skipped, frozen or fed with fakes of our own': testsAreHonest,
}
