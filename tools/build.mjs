/** `npm run build`: types first, then the production build in dist/, whatever stands there already. */
import { build, ensureModules, run, tool } from './ensure.mjs'
import { runCommand, Trouble } from './trouble.mjs'

await runCommand(async () => {
  await ensureModules()
  const types = await run(process.execPath, [tool('typescript/bin/tsc'), '-b'])
  if (types.code !== 0) throw new Trouble('The types do not fit. See the lines above.')
  await build()
})
