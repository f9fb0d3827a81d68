import { application, applicationFields, limits } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Said } from '../fields/text.schemas.ts'

export const WriteApplicationMessageBody = Strict({ text: Said(limits.applicationMessage) })

/** A message between an applicant and operations (ON-7). */
export const ApplicationMessageView = Type.Object({
  id: Id,
  author: Type.String(),
  isFromOperations: Type.Boolean(),
  isInternal: Type.Boolean({ description: 'A note that operations alone sees' }),
  text: Type.String(),
  at: Instant,
})
export type ApplicationMessageView = Static<typeof ApplicationMessageView>

/** By what another application is like this one (ON-7). */
export const likenesses = ['applicant', 'registration_number', 'legal_name', 'website'] as const

/** Another application of the same company, as far as can be told, or of the same person (ON-7). */
export const RelatedApplicationView = Type.Object(
  {
    id: Id,
    status: OneOf(application.states),
    legalName: Nullable(Type.String()),
    applicantName: Type.String(),
    createdAt: Instant,
    alikeIn: Type.Array(OneOf(likenesses)),
  },
  { $id: 'RelatedVendorApplication' },
)
export type RelatedApplicationView = Static<typeof RelatedApplicationView>

/** How much waits on the desk, and where the companies come from (ON-7). */
export const ApplicationsSummaryView = Type.Object(
  {
    states: Type.Array(Type.Object({ status: OneOf(application.states), count: Type.Integer() })),
    mine: Type.Integer({ description: 'Undecided ones that you have' }),
    unassigned: Type.Integer({ description: 'Submitted ones that nobody has' }),
    countries: Type.Array(Type.String(), { description: 'ISO 3166-1, two letters' }),
  },
  { $id: 'VendorApplicationsSummary' },
)
export type ApplicationsSummaryView = Static<typeof ApplicationsSummaryView>

const Answer = Nullable(Type.String({ description: 'Several as lines' }))

/** What changed from each round to the next, field by field; a new application is held against the one before it (ON-7). */
export const ApplicationChangesView = Type.Object(
  {
    rounds: Type.Array(
      Type.Object({
        round: Type.Integer(),
        submittedAt: Instant,
        against: Type.Object({ applicationId: Id, round: Type.Integer(), submittedAt: Instant }),
        fields: Type.Array(
          Type.Object({ field: OneOf(applicationFields), before: Answer, after: Answer }),
        ),
      }),
      { description: 'Newest first; the very first round has nothing to be held against' },
    ),
  },
  { $id: 'VendorApplicationChanges' },
)
export type ApplicationChangesView = Static<typeof ApplicationChangesView>
