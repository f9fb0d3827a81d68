import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from '../configuration/paths.mjs'
import { apps } from '../configuration/platform.mjs'
import { UserError } from '../screen/user-error.mjs'
import { inTurns } from './in-turns.mjs'
import { fingerprint } from './inputs.mjs'
import { runTool } from './run-tool.mjs'

/** @typedef {(typeof apps)[number]} App */

/** What every app is made of besides its own folder. */
const ingredients = [
  'packages/ui',
  'packages/api-client/src',
  'packages/domain/src',
  'pnpm-lock.yaml',
]

/** @param {App} app */
const stampFile = (app) => inRoot('apps', app.name, 'dist', '.inputs')

/** @param {App} app */
const inputsOf = (app) =>
  fingerprint([inRoot('apps', app.name), ...ingredients.map((path) => inRoot(path))])

/** @param {App} app @param {string[]} args */
const vite = async (app, args) => {
  const folder = `apps/${app.name}`
  const options = { cwd: inRoot(folder), env: { NODE_ENV: 'production' } }
  const { code, output, errors } = await runTool(
    { pack: 'vite', bin: 'vite', folder },
    args,
    options,
  )
  if (code !== 0) throw new UserError(`The ${app.name} does not build:\n\n${output}${errors}`)
}

/** @param {App} app */
const buildApp = async (app) => {
  const inputs = inputsOf(app)
  if (existsSync(stampFile(app)) && readFileSync(stampFile(app), 'utf8') === inputs) return false
  await vite(app, ['build'])
  if (app.rendersOnServer) {
    await vite(app, ['build', '--ssr', 'src/entry-server.ts', '--outDir', 'dist-ssr'])
  }
  writeFileSync(stampFile(app), inputs)
  return true
}

/** Builds the apps whose sources changed, two at a time. */
export const buildApps = async () => {
  const built = await inTurns(apps, 2, buildApp)
  const count = built.filter(Boolean).length
  return count === 0 ? 'up to date' : `${count} of ${apps.length}`
}
