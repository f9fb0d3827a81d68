import { application, limits } from '@emporium/domain'
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
