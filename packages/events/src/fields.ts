import { severities, type FaultParams } from '@emporium/domain'
import { Type } from 'typebox'

/** A UUID of version 7. */
export const Id = Type.String({ format: 'uuid' })
/** An instant, RFC 3339 in UTC. */
export const Instant = Type.String({ format: 'date-time' })
/** Why something failed, by a code with parameters that has words in every language. */
export const FaultFact = Type.Object({
  code: Type.String(),
  params: Type.Unsafe<FaultParams>(
    Type.Record(
      Type.String(),
      Type.Union([Type.String(), Type.Number(), Type.Array(Type.String())]),
    ),
  ),
})
/** One of a fixed list of words; a plain enum reads better in OpenAPI than a union of literals. */
export const OneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values] })
/** What an automated check found at a field, by its rule and what was seen: words in every language follow from these. */
export const FindingFact = Type.Object({
  ruleId: Type.String(),
  pointer: Type.String(),
  severity: OneOf(severities),
  facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
})
