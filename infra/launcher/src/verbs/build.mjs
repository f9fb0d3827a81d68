import { buildApps } from '../build/build-apps.mjs'
import { buildPackages } from '../build/build-packages.mjs'
import { step } from '../screen/progress.mjs'

/** Builds what is stale. */
export const build = async () => {
  await step('Packages and services', buildPackages)
  await step('Apps', buildApps)
  return 0
}
