import { readdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { inRoot } from '../configuration/paths.mjs'

const folder = inRoot('infra/launcher/src/gen')

/**
 * Writes every generated file. A generator is a file `<name>.gen.mjs` in this folder that exports
 * `generate(outRoot)`; they run in the order of their names.
 * @param {string} outRoot the checkout, or an empty folder to compare with it
 */
export const generateAll = async (outRoot) => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.gen.mjs')).toSorted()
  for (const file of files) {
    const { generate } = await import(pathToFileURL(`${folder}/${file}`).href)
    await generate(outRoot)
  }
  return `${files.length} generators`
}
