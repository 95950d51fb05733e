import { describe, expect, it } from 'vitest'
import { planted } from './planted.ts'
import { rules } from './rules.ts'
import { readFiles } from './source.ts'

const files = await readFiles()

describe('the house', () => {
  it('is read whole', () => {
    expect(files.size).toBeGreaterThan(50)
  })

  it.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(files)).toEqual([])
  })
})

describe('the check of the house', () => {
  it('has planted breaches for every rule', () => {
    expect(Object.keys(planted)).toEqual(Object.keys(rules))
  })

  it.each(Object.entries(planted))('finds each planted breach of: %s', (name, breaches) => {
    const found = rules[name]?.(new Map(Object.entries(breaches))) ?? []
    const told = found.join('\n')
    // a list of words and a circle are told as a whole, the rest file by file
    const perFile = !/list of words|in a circle|what is exported/.test(name)
    expect(found.length).toBeGreaterThan(0)
    if (perFile) for (const path of Object.keys(breaches)) expect(told).toContain(path)
  })

  it('lets a clean house be', () => {
    const clean = new Map([
      [
        'src/lib/id.ts',
        "/** An id; see https://example.org, never console. */\nexport const newId = () => 'x'\n",
      ],
      ['src/domain/WOORDENLIJST.md', '| `doel` | wat bereikt wordt |'],
      [
        'src/domain/doel/doel.ts',
        "/** Doel. */\nimport { newId } from '../../lib/id.ts'\nexport function setDoel() { return newId() }\n",
      ],
      ['tests/domain/doel/doel.test.ts', "it('x', () => setDoel())"],
      ['src/features/doel/index.ts', "export { DoelPage } from './DoelPage.tsx'\n"],
      [
        'src/features/doel/DoelPage.tsx',
        "import { setDoel } from '../../domain/doel/doel.ts'\nexport function DoelPage() { return setDoel() }\n",
      ],
      ['src/app/Routes.tsx', "import { DoelPage } from '../features/doel/index.ts'\nDoelPage()\n"],
      [
        'src/vault/kdf.ts',
        "/** Kdf. */\nimport url from '../werkers/argon2.worker.ts?worker&url'\nstart(url)\n",
      ],
      ['src/ui/Field.tsx', '<input {...textInput} value={a} onChange={(e) => set({ a: e.target.value })} />'],
    ])
    for (const [name, rule] of Object.entries(rules)) expect(rule(clean), name).toEqual([])
  })
})
