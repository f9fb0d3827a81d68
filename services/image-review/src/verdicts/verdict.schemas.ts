import { doubtfulOutcomes, limits, productTypes } from '@emporium/domain'
import { Id, OneOf, Strict } from '@emporium/service-kit'
import { Type } from 'typebox'
import { rejectionCodes } from './rejection-reasons.ts'

/** Why a submission is rejected (RV-5). */
export const RejectCaseBody = Strict({
  reasons: Type.Array(
    Strict({
      code: OneOf(rejectionCodes),
      text: Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' }),
      field: Type.Optional(
        Type.String({
          pattern: '^(/[^/]+)+$',
          maxLength: 200,
          description: 'A JSON pointer into the listing',
        }),
      ),
    }),
    { minItems: 1, maxItems: 20 },
  ),
  findings: Type.Optional(
    Type.Array(Id, {
      maxItems: 200,
      uniqueItems: true,
      description: 'The findings of this round that it is rejected for, by id',
    }),
  ),
})

/** A pass; where the probe does not bear it out, the outcome that is overridden and why (RV-3). */
export const PassAccessBody = Strict({
  override: Type.Optional(
    Strict({
      outcome: OneOf(doubtfulOutcomes),
      reason: Type.String({
        maxLength: limits.reason,
        // So many characters between the first and the last that is not blank.
        pattern: `\\S[\\s\\S]{${limits.overrideReasonMin - 2},}\\S`,
      }),
    }),
  ),
})

/** A reason that the desk can give, with the rule that it rests on. */
export const RejectionReasonView = Type.Object(
  {
    code: Type.String(),
    label: Type.String(),
    policy: Type.String(),
    productTypes: Type.Array(OneOf(productTypes)),
  },
  { $id: 'RejectionReason' },
)
