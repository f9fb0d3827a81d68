import type { Envelope, Service } from '@emporium/events'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import { newId } from '../ids.ts'

/** A message that waits for the end of its transaction, which gives it its number in the order of what was said. */
export type PendingMessage = {
  kind: 'event' | 'job'
  subscribers: readonly Service[]
  envelope: Omit<Envelope, 'sequence'>
  dueAt: Date
  createdAt: Date
}

/** The statement of a piece, and what it is given; the first of its placeholders is `$from`. */
type Piece = { sql: string; values: unknown[] }

/** One row, in the columns that its entity sets. */
function rowPiece(manager: EntityManager, entity: ObjectLiteral, from: number): Piece {
  const { driver } = manager.connection
  const { columns, tablePath } = manager.connection.getMetadata(entity.constructor)
  const table = tablePath.split('.').map((part) => driver.escape(part))
  const set = columns.filter((column) => column.getEntityValue(entity) !== undefined)
  const names = set.map(({ databaseName }) => driver.escape(databaseName))
  const places = set.map((_, index) => `$${from + index}`)
  return {
    sql: `INSERT INTO ${table.join('.')} (${names.join(', ')}) VALUES (${places.join(', ')})`,
    values: set.map((column) =>
      driver.preparePersistentValue(column.getEntityValue(entity), column),
    ),
  }
}

/** One row for each subscriber of each message; the copies of a message have the same number. */
function messagesPiece(messages: readonly PendingMessage[], from: number): Piece {
  const copies = messages.flatMap(({ subscribers }, at) =>
    subscribers.map((subscriber) => ({ id: newId(), subscriber, at: at + 1 })),
  )
  const [kind, envelope, due, made, ids, subscribers, at] = [0, 1, 2, 3, 4, 5, 6].map(
    (place) => `$${from + place}`,
  )
  return {
    sql: `INSERT INTO outbox (id, subscriber, kind, envelope, sequence, due_at, attempts, created_at)
      SELECT copy.id, copy.subscriber, said.kind,
        jsonb_set(said.envelope::jsonb, '{sequence}', to_jsonb(said.n)), said.n, said.due_at, 0, said.created_at
      FROM (SELECT kind, envelope, due_at, created_at, at, nextval('outbox_sequence') AS n
        FROM unnest(${kind}::varchar[], ${envelope}::text[], ${due}::timestamptz[], ${made}::timestamptz[])
          WITH ORDINALITY AS message (kind, envelope, due_at, created_at, at)) said
      JOIN unnest(${ids}::uuid[], ${subscribers}::varchar[], ${at}::bigint[]) AS copy (id, subscriber, at)
        ON copy.at = said.at`,
    values: [
      messages.map((message) => message.kind),
      messages.map((message) => JSON.stringify(message.envelope)),
      messages.map((message) => message.dueAt),
      messages.map((message) => message.createdAt),
      copies.map((copy) => copy.id),
      copies.map((copy) => copy.subscriber),
      copies.map((copy) => copy.at),
    ],
  }
}

/**
 * What a transaction writes at its end, in one statement: each statement of its own is a way to the database and back,
 * and in a rush that is what there is not enough of.
 */
export class PendingWrites {
  private rows: ObjectLiteral[] = []
  private messages: PendingMessage[] = []

  add(row: ObjectLiteral): void {
    this.rows.push(row)
  }

  say(message: PendingMessage): void {
    this.messages.push(message)
  }

  /** Writes what waits; answers whether there were messages. */
  async flush(manager: EntityManager): Promise<boolean> {
    const { rows, messages } = this
    this.rows = []
    this.messages = []
    const pieces: Piece[] = []
    let from = 1
    const put = (piece: Piece) => {
      pieces.push(piece)
      from += piece.values.length
    }
    for (const row of rows) put(rowPiece(manager, row, from))
    if (messages.length > 0) put(messagesPiece(messages, from))
    const last = pieces.pop()
    if (!last) return false
    const others = pieces.map(({ sql }, place) => `part${place} AS (${sql})`)
    const sql = others.length > 0 ? `WITH ${others.join(', ')} ${last.sql}` : last.sql
    await manager.query(
      sql,
      [...pieces, last].flatMap(({ values }) => values),
    )
    return messages.length > 0
  }
}
