import { mkdirSync } from 'node:fs'
import { runToEnd, toolScript } from '../build/run-tool.mjs'
import { inRoot } from '../configuration/paths.mjs'
import { findChromium } from '../processes/find-command.mjs'
import { say } from '../screen/progress.mjs'
import { tallyOfPlaywright } from './tally.mjs'
import { startTestInstallation } from './test-installation.mjs'

/** @param {string} report @param {string} state */
const play = async (report, state) => {
  const folder = 'infra/e2e'
  const script = toolScript('@playwright/test', 'playwright', folder)
  const launcher = inRoot('infra/launcher/src/cli.mjs')
  const env = {
    EMPORIUM_STATE: state,
    CHROMIUM_PATH: findChromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    // What tests prepare by the API comes from the sources of the packages.
    NODE_OPTIONS: '--conditions=@emporium/source',
  }
  const command = [process.execPath, launcher, 'with-installation', process.execPath, script]
  const args = ['test', '--reporter=list,json']
  const { code } = await runToEnd([...command, ...args], { cwd: inRoot(folder), env, show: true })
  return tallyOfPlaywright(report, code)
}

/**
 * The journeys in a browser, against an installation of their own.
 * @param {string} reports folder
 */
export const runBrowser = async (reports) => {
  if (!findChromium()) {
    say('There is no Chromium on this machine: sudo apt-get install -y chromium')
    return { passed: 0, failed: 1 }
  }
  const state = `${reports}/installation`
  mkdirSync(state, { recursive: true })
  try {
    const installation = await startTestInstallation(state)
    try {
      return await play(`${reports}/playwright.json`, state)
    } finally {
      await installation.stop()
    }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  }
}
