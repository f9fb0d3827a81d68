import { existsSync } from 'node:fs'

/**
 * The path of the first of several commands that this machine has.
 * @param {readonly string[]} commands
 */
export const findCommand = (commands) => {
  const folders = (process.env.PATH ?? '').split(':')
  return commands
    .flatMap((command) => folders.map((folder) => `${folder}/${command}`))
    .find(existsSync)
}

/** What a browser of this kind is called on a machine. */
export const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** The browser of the access check and of the journeys: the one that was named, or one that is there. */
export const findChromium = () => process.env.CHROMIUM_PATH ?? findCommand(chromiumNames)
