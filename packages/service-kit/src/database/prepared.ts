/**
 * A statement that PostgreSQL parses and plans once for each connection, and then only runs: for what is asked all the
 * time. It goes where a statement goes, `db.query(statement, values)`.
 *
 * TypeORM hands a statement on to node-postgres untouched, which knows one with a name; only the type is told otherwise.
 * @param name of its own in the service; PostgreSQL cuts it after 63 bytes
 */
export function prepared(name: string, text: string): string {
  return { name, text } as unknown as string
}
