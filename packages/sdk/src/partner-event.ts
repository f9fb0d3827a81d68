import type { components } from './generated/events.ts'
import type { components as Identity } from './generated/identity.ts'

type DataOfTypes = components['schemas']
type Envelope = Identity['schemas']['PartnerEvent']

/** The name of something that programs are told of. */
export type EventType = keyof DataOfTypes

/**
 * Something that happened to your vendor: an item of the feed, and the body of a webhook. `type` tells what `data` is.
 * Types are added over time: let those that you do not know pass.
 */
export type PartnerEvent = {
  [Type in EventType]: Omit<Envelope, 'type' | 'data'> & { type: Type; data: DataOfTypes[Type] }
}[EventType]
