/** For every rule of the house: files that break it. A rule that does not find these is blind. */
const long = `export const lang = [\n${'  1,\n'.repeat(260)}]\n`
const disable = 'oxlint-disable'

export const planted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a storey only leans on storeys below it, and a feature never on another feature': {
    'src/domain/doel/doel.ts': "import { db } from '../../data/db.ts'",
    'src/features/team/TeamPage.tsx': "import { x } from '../overleg/index.ts'",
    'src/features/team/useTeam.ts': "import { openVault } from '../../vault/openVault.ts'",
    'src/app/Routes.tsx': "const x = import('../features/team/parts/Lid.tsx')",
    'src/vault/kdf.ts': "import { run } from '../werkers/argon2.worker.ts'",
    'src/lib/id.ts': "import type { Doel } from '../domain/doel/doel.ts'",
    'src/ui/Card.tsx': "import {\n  a,\n  b,\n} from '../domain/doel/doel.ts'",
    'src/sw.ts': "export { x } from './lib/id.ts'",
  },
  'a package is used behind its own door only': {
    'src/features/team/TeamPage.tsx': "import Dexie from 'dexie'",
    'src/domain/doel/doel.ts': "import { useState } from 'react'",
    'src/data/merge.ts': "import fp from 'lodash/fp'",
    'src/features/overleg/parts/Kaart.tsx': "const { generate } = await import('lean-qr')",
    'src/features/team/useTeam.ts': "const d = await import('@internationalized/date')",
    'src/features/team/teamForm.ts': "import { useForm } from 'react-hook-form'",
  },
  'no file grows over 250 lines': { 'src/lib/lang.ts': long },
  'every module of domain, vault and data has its tests at the same path': {
    'src/domain/doel/doel.ts': 'export function setDoel() {}',
    'src/vault/seal.ts': 'export const seal = async (x: string): Promise<string> => x',
  },
  'every noun of the domain stands in the list of words': {
    'src/domain/WOORDENLIJST.md': '| woord | betekenis |\n|---|---|\n| doel | wat bereikt wordt |',
    'src/domain/regie/regie.ts': '',
  },
  'every text field is made by ui, closed to what the browser would remember': {
    'src/features/team/TeamPage.tsx': '<input value={a} onChange={(e) => set(e.target.value)} />',
    'src/ui/Open.tsx': '<textarea autoComplete="off" />',
  },
  'a feature folder holds its own kinds of files and nothing else': {
    'src/features/team/rekenen.ts': '',
    'src/features/team/deep/TeamPage.tsx': '',
  },
  'styles live in ui': { 'src/features/team/parts/team.css': '' },
  'a file is named after what it holds, in plain letters': {
    'src/lib/utils.ts': '',
    'src/lib/financiën.ts': '',
  },
  'an identifier has no diacritics': { 'src/lib/a.ts': 'const coördinator = 1' },
  'a module of domain, data or vault opens with what it promises': { 'src/data/a.ts': 'const a = 1' },
  'no modules run on each other in a circle': {
    'src/lib/a.ts': "import { b } from './b.ts'",
    'src/lib/b.ts': "import { c } from './c.ts'",
    'src/lib/c.ts': "import { a } from './a.ts'",
  },
  'no nouns of the domain run on each other in a circle': {
    'src/domain/doel/doel.ts': "import { a } from '../regie/regie.ts'",
    'src/domain/regie/vraag.ts': "import { b } from '../doel/stap.ts'",
  },
  'what is exported is used': {
    'src/lib/a.ts': 'export function unused() {}',
    'tests/lib/a.test.ts': 'unused()',
  },
  'zod enters through lib/zod.ts alone': { 'src/ui/a.ts': "import { z } from 'zod'" },
  'keys are touched in the vault alone': { 'src/data/a.ts': 'await crypto.subtle.digest()' },
  'chance is drawn where it is accounted for': { 'src/domain/team/a.ts': 'Math.random()' },
  'nothing is written to the console': { 'src/ui/a.ts': 'console.log(naam)' },
  'nothing is kept in the clear by the browser': { 'src/app/a.ts': "sessionStorage.setItem('pin', pin)" },
  'no text is made into HTML': { 'src/ui/a.tsx': '<p dangerouslySetInnerHTML={{ __html: x }} />' },
  'no address of another place stands in the code': { 'src/ui/a.ts': "const a = 'https://elders.example/x'" },
  'no file is written into an address': { 'src/ui/a.ts': "const a = 'data:image/png;base64,AA'" },
  'no rule of the compiler or the linter is silenced without a reason': {
    'src/lib/a.ts': `const a = 1 // ${disable}-line no-shadow`,
    'src/lib/b.ts': '// @ts-ignore',
  },
  'no test is skipped, frozen or fed with fakes of our own': {
    'tests/lib/a.test.ts':
      "it.skip('x', () => {})\nexpect(a).toMatchSnapshot()\nvi.mock('../../src/lib/a.ts')",
  },
}
