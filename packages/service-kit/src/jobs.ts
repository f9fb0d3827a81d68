import type { Static, TObject, TProperties } from 'typebox'
import { Type } from 'typebox'
import type { Ctx } from './context.ts'

/** Work that a service gives itself: named with an imperative, delivered by its own outbox, at least once. */
export type JobDefinition<Name extends string = string, Payload extends TObject = TObject> = {
  readonly name: Name
  readonly payload: Payload
}

/** Declares a job. The payload carries references, never credentials (IM-2). */
export function defineJob<const Name extends string, P extends TProperties>(
  name: Name,
  properties: P,
): JobDefinition<Name, TObject<P>> {
  return { name, payload: Type.Object(properties, { additionalProperties: false }) }
}

/**
 * Does a job. It opens its own transactions and may be run again after a crash at any point, so it looks before it
 * acts. To wait for something, it enqueues itself again with a delay.
 */
export type JobRunner<Payload = never> = {
  readonly job: JobDefinition
  run(ctx: Ctx, payload: Payload): Promise<void>
}

/** Binds a job to what it does, with the payload typed. */
export function runs<J extends JobDefinition>(
  job: J,
  run: (ctx: Ctx, payload: Static<J['payload']>) => Promise<void>,
): JobRunner {
  return { job, run: run as JobRunner['run'] }
}
