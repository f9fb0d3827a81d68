import { enquiry, limits, sheetLanguages } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Said, SaidName, SearchText } from '../fields/text.schemas.ts'

export const OpenEnquiryBody = Strict({
  subject: SaidName(limits.enquirySubject),
  text: Said(limits.enquiryText),
  name: Type.Optional(SaidName(limits.personName)),
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
  /** In which a visitor is written to. */
  language: Type.Optional(OneOf(sheetLanguages)),
  homepage: Type.Optional(
    Type.String({
      maxLength: limits.productUrl,
      description: 'Stays empty: people do not see this field, programs fill it in',
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
  status: Type.Optional(OneOf(enquiry.states)),
  q: Type.Optional(SearchText),
  assignee: Type.Optional(OneOf(['me', 'nobody'] as const)),
})

const summary = {
  id: Id,
  subject: Type.String(),
  status: OneOf(enquiry.states),
  asker: Type.Object({
    id: Nullable(Id),
    name: Type.String(),
    email: Nullable(Type.String()),
    isConfirmed: Type.Boolean({ description: 'Whether a visitor came by the link in the mail' }),
  }),
  assignee: Nullable(Type.Object({ id: Id, name: Type.String() })),
  page: Nullable(Type.String()),
  askedAt: Instant,
  lastMessageAt: Instant,
  actions: Type.Array(Type.String(), { description: 'What you may do now' }),
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
        isInternal: Type.Boolean({ description: 'A note that operations alone sees' }),
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
