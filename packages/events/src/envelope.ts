import { Type, type Static } from 'typebox'
import { Id, Instant } from './fields.ts'

/** What travels in a queue: an event or an internal job, with where it came from. */
export const Envelope = Type.Object(
  {
    /** Unique per message (UUIDv7); a consumer handles each id at most once. */
    id: Id,
    name: Type.String(),
    producer: Type.String(),
    occurredAt: Instant,
    /**
     * Grows with every message of one producer. For one subject, guarded by its row lock, a larger number is later,
     * so a projection ignores what is not newer than what it has.
     */
    sequence: Type.Integer({ minimum: 1 }),
    /** The request or message at the root of this chain of effects. */
    correlationId: Type.String(),
    /** The message that caused this one, if a message did. */
    causationId: Type.Union([Type.String(), Type.Null()]),
    actor: Type.Object({ kind: Type.String(), id: Type.Union([Type.String(), Type.Null()]) }),
    payload: Type.Unknown(),
  },
  { additionalProperties: false },
)
export type Envelope<Payload = unknown> = Omit<Static<typeof Envelope>, 'payload'> & {
  payload: Payload
}
