import {
  AccessChanged,
  SessionsEnded,
  subscriptions,
  type Envelope,
  type HeardBy,
  type PayloadOf,
  type Service,
} from '@emporium/events'
import type { Static } from 'typebox'
import { cutAccess } from '../auth/access-cutoff.entity.ts'
import { noteEndedSessions } from '../auth/ended-session.entity.ts'
import type { Ctx } from '../context.ts'

/** What every service hears and the kit itself sees to: tokens that were taken back. */
type HeardByTheKit = typeof AccessChanged | typeof SessionsEnded

/** The kit's own consumers, in every service that hears these events. */
export const kitConsumers: AnyConsumers = {
  [AccessChanged.name]: async (ctx: Ctx, payload: PayloadOf<typeof AccessChanged>) =>
    ctx.transaction((tx) => cutAccess(tx.manager, payload)),
  [SessionsEnded.name]: async (ctx: Ctx, payload: PayloadOf<typeof SessionsEnded>) =>
    ctx.transaction((tx) => noteEndedSessions(tx.manager, payload)),
}

/**
 * What a service does with each event it hears: exactly the subscribed ones, no more, no fewer, payload typed.
 * `ctx.transaction` joins the transaction of the inbox, so the effect and its mark are one.
 */
export type Consumers<S extends Service> = {
  readonly [E in Exclude<HeardBy<S>, HeardByTheKit> as E['name']]: (
    ctx: Ctx,
    payload: Static<E['payload']>,
    envelope: Envelope,
  ) => Promise<void>
}

/** The consumers of each service, by its name. */
type ConsumersOf = { readonly [S in Service]: Consumers<S> }

/** Consumers without their types, as the inbox calls them. */
export type AnyConsumers = Readonly<
  Record<string, (ctx: Ctx, payload: never, envelope: Envelope) => Promise<void>>
>

/** Declares the consumers of a service; a missing, surplus or misspelt one does not compile. */
export function defineConsumers<S extends Service>(
  _service: S,
  consumers: ConsumersOf[S],
): AnyConsumers {
  return consumers as unknown as AnyConsumers
}

/** The definition of an event that a service hears. */
export function heard(service: Service, name: string) {
  return subscriptions[service].find((event) => event.name === name)
}
