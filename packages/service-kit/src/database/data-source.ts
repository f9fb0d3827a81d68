import type { Service } from '@emporium/events'
import { DataSource, type MixedList } from 'typeorm'
import { AuditEntry } from '../audit/audit-entry.entity.ts'
import { CreateAuditEntries1763900000003 } from '../audit/create-audit-entries.migration.ts'
import { InboxRow, ParkedMessage } from '../inbox/inbox.entity.ts'
import { IdempotencyKey } from '../http/idempotency.entity.ts'
import { OutboxRow } from '../outbox/outbox.entity.ts'
import { AccessCutoff } from '../auth/access-cutoff.entity.ts'
import { EndedSession } from '../auth/ended-session.entity.ts'
import { SigningKeys } from '../auth/signing-keys.entity.ts'
import { TransitionRow } from '../database/transition.entity.ts'
import { CreateAccessCutoffs1763900000001 } from './create-access-cutoffs.migration.ts'
import { CreateEndedSessions1763900000002 } from './create-ended-sessions.migration.ts'
import { CreateKitTables1763900000000 } from './create-kit-tables.migration.ts'

type Class = MixedList<string | (new (...args: never[]) => unknown)>

/** The schema of a service: its name with underscores. No other service's role can read it. */
export const schemaOf = (service: Service): string => service.replaceAll('-', '_')

/** The tables that the kit itself keeps in every service's schema. */
export const kitEntities = [
  OutboxRow,
  InboxRow,
  ParkedMessage,
  IdempotencyKey,
  SigningKeys,
  TransitionRow,
  AccessCutoff,
  EndedSession,
  AuditEntry,
]

/**
 * For a platform that answers many short questions at once: no question takes another core from the others, or has code
 * made for it, which costs more than what it asks for. Measured: searching 100,000 products with an order of its own.
 */
const manyShortQuestions = '-c max_parallel_workers_per_gather=0 -c jit=off'

/** The database of one service: own schema, own role, time-outs that never let a request hang. */
export function createDataSource(options: {
  service: Service
  url: string
  poolSize: number
  entities: readonly (new (...args: never[]) => unknown)[]
  migrations: readonly (new () => object)[]
}): DataSource {
  const schema = schemaOf(options.service)
  return new DataSource({
    type: 'postgres',
    url: options.url,
    schema,
    entities: [...kitEntities, ...options.entities] as Class as never,
    migrations: [
      CreateKitTables1763900000000,
      CreateAccessCutoffs1763900000001,
      CreateEndedSessions1763900000002,
      CreateAuditEntries1763900000003,
      ...options.migrations,
    ] as never,
    migrationsTableName: 'migrations',
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize: options.poolSize,
    applicationName: options.service,
    logging: false,
    extra: {
      options: `-c search_path=${schema},extensions ${manyShortQuestions}`,
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: 15_000,
      connectionTimeoutMillis: 4_000,
      idleTimeoutMillis: 5_000,
      keepAlive: true,
    },
  })
}
