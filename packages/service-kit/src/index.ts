export * from './auth/actor.ts'
export * from './auth/authorize.ts'
export type { Access } from './auth/access.ts'
export * from './auth/tokens.ts'
export { BadEnvironment, KitConfig, readConfig } from './config.ts'
export { createCtx, joinCtx, type Ctx } from './context.ts'
export { createDataSource, kitEntities, schemaOf } from './database/data-source.ts'
export { migrate } from './database/migrate.ts'
export { move, type Step } from './database/step.ts'
export { Tx } from './database/transaction.ts'
export { TransitionRow } from './database/transition.entity.ts'
export { openFileStore, type FileStore } from './files/file-store.ts'
export { buildApp } from './http/build-app.ts'
export * from './http/etag.ts'
export * from './http/pages.ts'
export { asProblem, type ConstraintProblems } from './http/problem-mapping.ts'
export { callerOf } from './http/rate-limits.ts'
export { ctxOf } from './http/request-context.ts'
export * from './http/schemas.ts'
export { fieldProblems } from './http/validation.ts'
export { newId } from './ids.ts'
export { defineConsumers, type Consumers } from './inbox/consumers.ts'
export { InboxRow, ParkedMessage } from './inbox/inbox.entity.ts'
export { listParked, replayParked } from './inbox/parked.ts'
export { receiveEvent, receiveJob, type Receiver } from './inbox/receive.ts'
export { defineJob, runs, type JobDefinition, type JobRunner } from './jobs.ts'
export { openMailer, type Mail, type Mailer } from './mail/mailer.ts'
export { queueFigures } from './outbox/figures.ts'
export { OutboxRow } from './outbox/outbox.entity.ts'
export { relayOnce, startRelay, type RelayOptions } from './outbox/relay.ts'
export * from './problems.ts'
export {
  openQueues,
  requireDurableRedis,
  type Delivery,
  type QueueBackend,
} from './queue/queues.ts'
export { startWork, takeDelivery } from './queue/work.ts'
export { run } from './running/run.ts'
export {
  defineService,
  type Foundation,
  type ServiceDefinition,
  type ServiceParts,
} from './running/service.ts'
export { appOf, assemble, startService, type RunningService } from './running/start.ts'
