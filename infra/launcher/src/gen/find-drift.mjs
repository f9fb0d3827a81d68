import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from '../configuration/paths.mjs'
import { generateAll } from './generate-all.mjs'

/** @param {string} file @param {string} copy */
const isSame = (file, copy) =>
  existsSync(file) && readFileSync(file, 'utf8') === readFileSync(copy, 'utf8')

/**
 * The generated files that are not what their sources say, as paths inside the checkout. Nothing
 * in the checkout is touched.
 * @returns {Promise<string[]>}
 */
export const findDrift = async () => {
  const copy = await mkdtemp(join(tmpdir(), 'emporium-gen-'))
  try {
    await generateAll(copy)
    const entries = await readdir(copy, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(copy, join(entry.parentPath, entry.name)))
      .filter((path) => !isSame(join(root, path), join(copy, path)))
      .toSorted()
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}
