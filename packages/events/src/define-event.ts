import { Type, type Static, type TObject, type TProperties } from 'typebox'

/** The services that own nouns; also the producers and consumers of events. */
export const services = [
  'identity',
  'vendor-onboarding',
  'catalog',
  'image-review',
  'transactions',
  'ratings',
] as const
export type Service = (typeof services)[number]

/** A fact that one service states and others may hear. The name never changes; a breaking change is a new `.v2`. */
export type EventDefinition<Name extends string = string, Payload extends TObject = TObject> = {
  readonly name: Name
  readonly producer: Service
  /** What the fact means, in a sentence; rendered into docs/events.md. */
  readonly meaning: string
  readonly payload: Payload
}

/** The static type of an event's payload. */
export type PayloadOf<E> = E extends EventDefinition<string, infer P> ? Static<P> : never

/** Declares an event. The payload carries ids and what the consumer cannot ask for; no entities, no secrets. */
export function defineEvent<const Name extends string, P extends TProperties>(
  name: Name,
  meaning: string,
  properties: P,
): EventDefinition<Name, TObject<P>> {
  const producer = name.split('.')[0] as Service
  if (!services.includes(producer)) throw new Error(`event ${name} has no known producer`)
  if (!/^[a-z-]+\.[a-z-]+\.v\d+$/.test(name)) throw new Error(`event ${name} is misnamed`)
  return {
    name,
    producer,
    meaning,
    payload: Type.Object(properties, { additionalProperties: false }),
  }
}
