import { limits } from '@emporium/domain'
import { Id, Instant, Nullable, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Said } from '../fields/text.schemas.ts'

export const OpenEnquiryBody = Strict({
  subject: Said(limits.enquirySubject),
  text: Said(limits.enquiryText),
  name: Type.Optional(Said(limits.personName)),
  email: Type.Optional(
    Type.String({ maxLength: limits.email, description: 'Needed from visitors' }),
  ),
  page: Type.Optional(
    Type.String({
      maxLength: limits.productUrl,
      pattern: '^/[\\x21-\\x7e]*$',
      description: 'Path of the page from which it is asked',
    }),
  ),
})
export type OpenEnquiryBody = Static<typeof OpenEnquiryBody>

export const WriteEnquiryMessageBody = Strict({ text: Said(limits.enquiryText) })

/** A visitor's secret travels in a header: addresses end up in logs and histories. */
export const EnquiryHeaders = Type.Object({
  'enquiry-token': Type.Optional(
    Type.String({ maxLength: 100, description: 'The token that a visitor got when asking' }),
  ),
})

export const EnquiriesQuery = Strict({
  ...PageQuery,
  isAnswered: Type.Optional(Type.Boolean({ description: 'Whether operations had the last word' })),
})

const summary = {
  id: Id,
  subject: Type.String(),
  asker: Type.Object({ id: Nullable(Id), name: Type.String(), email: Nullable(Type.String()) }),
  page: Nullable(Type.String()),
  isAnswered: Type.Boolean(),
  askedAt: Instant,
  lastMessageAt: Instant,
}

/** A conversation in a list. */
export const EnquirySummaryView = Type.Object(summary, { $id: 'EnquirySummary' })
export type EnquirySummaryView = Static<typeof EnquirySummaryView>

/** A conversation with operations (ON-9). */
export const EnquiryView = Type.Object(
  {
    ...summary,
    messages: Type.Array(
      Type.Object({
        id: Id,
        author: Type.String(),
        isFromOperations: Type.Boolean(),
        text: Type.String(),
        at: Instant,
      }),
    ),
    token: Type.Optional(
      Type.String({ description: 'Shown once, to a visitor who has just asked' }),
    ),
  },
  { $id: 'Enquiry' },
)
export type EnquiryView = Static<typeof EnquiryView>
