import { listingRules, severities } from '@emporium/domain'
import { Nullable, OneOf } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** One thing that stands in the way of submitting, or is worth a look before (RV-8). */
export const FindingView = Type.Object(
  {
    ruleId: OneOf(listingRules.map(({ id }) => id)),
    severity: OneOf(severities),
    pointer: Type.String({ description: 'The field, as a JSON pointer into the draft' }),
    title: Type.String(),
    why: Type.String({ description: 'Why it matters' }),
    mend: Type.String({ description: 'What to do about it' }),
    seen: Type.String({ description: 'What was seen' }),
    facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
      description: 'What was seen, by name, for words of your own',
    }),
  },
  { $id: 'ReadinessFinding' },
)
export type FindingView = Static<typeof FindingView>

/** What only the server knows, so that a form can hold the same rules while somebody types. */
const Facts = Type.Object({
  today: Type.String({ format: 'date', description: 'The day that is not over anywhere yet' }),
  isIsvConfirmed: Type.Boolean({
    description: 'Operations has confirmed the company for this type of product',
  }),
  takenVersions: Type.Array(Type.String(), { description: 'Numbers of the other versions' }),
  imageTakenBy: Nullable(Type.String({ description: 'The version that has the chosen image' })),
  imageAlsoIn: Nullable(Type.String({ description: 'Another product with the chosen image' })),
  similarNames: Type.Array(Type.String(), { description: 'Names of other products' }),
  silentRules: Type.Array(Type.String(), { description: 'Rules that are not held at present' }),
})

export const ReadinessView = Type.Object(
  {
    isReady: Type.Boolean({ description: 'Nothing blocks' }),
    ruleSetVersion: Type.Integer(),
    findings: Type.Array(Type.Unsafe<FindingView>({ $ref: 'ReadinessFinding#' }), {
      description: 'What blocks first',
    }),
    facts: Facts,
  },
  { $id: 'Readiness' },
)
export type ReadinessView = Static<typeof ReadinessView>
