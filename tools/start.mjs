/** `npm start`: installs and builds what is missing, then serves the production build with its real headers. */
import { dist, ensureBuild, ensureModules } from './ensure.mjs'
import { serve } from './serve.mjs'
import { runCommand, Trouble } from './trouble.mjs'

/** @param {string | undefined} given */
function readPort(given) {
  if (given === undefined || given === '') return 4173
  const port = Number(given)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Trouble(`PORT=${given} is not a port number.`)
  return port
}

await runCommand(async () => {
  const port = readPort(process.env['PORT'])
  await ensureModules()
  await ensureBuild()
  const server = await serve({ dir: dist, port })
  process.stdout.write(`\nKanteltafel: ${server.url}\nStop with Ctrl+C.\n`)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => void server.close())
})
