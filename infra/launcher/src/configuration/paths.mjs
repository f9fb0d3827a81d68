import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..')

/**
 * A path inside the checkout.
 * @param {...string} parts
 */
export const inRoot = (...parts) => join(root, ...parts)

/** Everything that an installation writes: database, files, logs, mails, secrets. */
export const stateFolder = () => resolve(process.env.EMPORIUM_STATE ?? inRoot('.emporium'))

/**
 * A path inside the state folder.
 * @param {...string} parts
 */
export const inState = (...parts) => join(stateFolder(), ...parts)
