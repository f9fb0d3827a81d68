import type { Fault } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import type { FileStore, Step, Tx } from '@emporium/service-kit'
import type { ReviewCase } from '../cases/case.entity.ts'
import type { PlatformCloud } from '../platform/platform-cloud.ts'
import type { AccessServer } from './access-server.entity.ts'

/** What pictures of pages are taken with: a browser, when the machine has one, and where they are kept. */
export type Evidence = { browser: string | null; files: FileStore }

/** What a step looks at. The entities are read outside of a transaction and not to be changed. */
export type Scene = {
  platform: PlatformCloud
  server: AccessServer
  subject: ReviewCase
  now: Date
  evidence: Evidence
  /** For reading. */
  db: EntityManager
}

/** What came of a step, to be kept in a transaction. */
export type Kept = {
  /** Changes the locked row; answers the steps of its life cycle. */
  change(server: AccessServer, now: Date): Step[]
  /** What else the transaction does, with the case locked. */
  also?(tx: Tx, subject: ReviewCase, server: AccessServer): Promise<void>
  /** When to look again, in milliseconds; null for when the server is to be released. */
  nextMs: number | null
  /** A server that the step has just found out about. */
  instanceId?: string
}

/** Nothing new; look again. */
export const lookAgain = (nextMs: number): Kept => ({ change: () => [], nextMs })

/** Nothing to do until it is given back. */
export const rest: Kept = { change: () => [], nextMs: null }

/** The server came to nothing. */
export const failed = (fault: Fault): Kept => ({
  change: (server, now) => [server.fail(fault, now)],
  nextMs: 0,
})
