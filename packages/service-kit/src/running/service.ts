import type { Service } from '@emporium/events'
import type { FastifyBaseLogger, FastifyPluginAsync } from 'fastify'
import type { Static, TObject, TProperties, TSchema } from 'typebox'
import type { DataSource } from 'typeorm'
import type { KeySource } from '../auth/tokens.ts'
import type { KitConfig } from '../config.ts'
import type { Ctx } from '../context.ts'
import type { SubjectNames } from '../audit/subject-names.query.ts'
import type { FileStore } from '../files/file-store.ts'
import type { ConstraintProblems } from '../http/problem-mapping.ts'
import type { AnyConsumers } from '../inbox/consumers.ts'
import type { JobRunner } from '../jobs.ts'

/** What a service's own parts are built from. */
export type Foundation<Own> = {
  config: Readonly<KitConfig & Own>
  dataSource: DataSource
  files: FileStore
  log: FastifyBaseLogger
  clock: () => Date
  /** A context of the platform itself, for what is done at start. */
  systemCtx(): Ctx
}

/** The parts that a service adds to the kit. */
export type ServiceParts = {
  routes: readonly FastifyPluginAsync[]
  consumers: AnyConsumers
  jobs: readonly JobRunner[]
  /** Done once before the API answers: a first admin, a first signing key. Safe to run in several processes. */
  prepare?: () => Promise<void>
  /** Done every ten minutes by the workers. Safe to run in several processes. */
  tend?: () => Promise<void>
  /** Begun with the workers, beside the queue, and stopped with them. Safe to run in several processes. */
  background?: () => { stop(): Promise<void> }
  /** Only identity: its own keys instead of a look at its own HTTP. */
  keys?: KeySource
}

/** A service, declared in one place: its `app.ts` reads like a table of contents. */
export type ServiceDefinition<P extends TProperties = TProperties> = {
  name: Service
  title: string
  /** What it owns, for its document and README. */
  description: string
  /** What its operations are grouped by, and what each group is about. */
  tags: Readonly<Record<string, string>>
  config: TObject<P>
  entities: readonly (new (...args: never[]) => unknown)[]
  migrations: readonly (new () => object)[]
  views: readonly TSchema[]
  constraintProblems: ConstraintProblems
  /** What its things are called, for the audit (RV-7). */
  subjectNames: SubjectNames
  build(foundation: Foundation<Static<TObject<P>>>): ServiceParts
}

/** Declares a service, with its configuration typed. */
export function defineService<P extends TProperties>(
  definition: ServiceDefinition<P>,
): ServiceDefinition<P> {
  return definition
}
