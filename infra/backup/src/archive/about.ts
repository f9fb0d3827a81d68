/** The format that is written, and the only one that is read. */
export const archiveFormat = 1

/** A table of a service with the columns that are kept; what PostgreSQL computes by itself is not among them. */
export type Table = { schema: string; name: string; columns: string[] }

/** Where a sequence stood: the last number that it gave. */
export type Sequence = { schema: string; name: string; last: string }

/** A secret of the platform, so that a restore can tell another from it without knowing it. */
export type Fingerprint = { salt: string; hash: string }

/** What a backup says of itself, before anything else. */
export type About = {
  format: number
  /** ISO 8601, by the clock of the database. */
  takenAt: string
  /** The version of PostgreSQL. */
  postgres: string
  /** The names of the migrations that were done, by schema, in their order. */
  migrations: Record<string, string[]>
  tables: Table[]
  /** Only those that gave a number. */
  sequences: Sequence[]
  /** By the name of the variable; those that were known when the backup was made. */
  secrets: Record<string, Fingerprint>
}

/** One entry of the archive as it was written. */
export type Written = { name: string; bytes: number; sha256: string }

/** What was written, at the end of the archive. */
export type Manifest = { entries: Written[] }

export const aboutName = 'about.json'
export const manifestName = 'manifest.json'
export const fileFolder = 'files/'

const tableFolder = ({ schema, name }: Pick<Table, 'schema' | 'name'>) =>
  `database/${schema}/${name}/`

/** The name of a part of a table, counted from 1. */
export const partName = (table: Table, part: number): string =>
  `${tableFolder(table)}${String(part).padStart(6, '0')}`

/** The table of which an entry is a part, if it is one. */
export const tableOfPart = (entry: string, tables: readonly Table[]): Table | undefined =>
  tables.find((table) => entry.startsWith(tableFolder(table)))
