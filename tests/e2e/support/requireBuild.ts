import { isBuilt } from '../../../tools/ensure.mjs'

/** The stories walk through the production build of the present sources, never through an older one. */
export default async function requireBuild(): Promise<void> {
  if (!(await isBuilt())) throw new Error('dist/ is not a build of the present sources. Run: npm run e2e')
}
