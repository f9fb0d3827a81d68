import { companyChange, limits } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Said, SaidName } from '../fields/text.schemas.ts'
import { TimelineEntryView } from '../timeline/timeline.schemas.ts'

const wanted = {
  legalName: SaidName(limits.companyName),
  registrationNumber: SaidName(limits.registrationNumber),
  country: Type.String({ pattern: '^[A-Z]{2}$', examples: ['SG'] }),
  address: Said(limits.postalAddress),
  website: Said(limits.productUrl),
}

/** What shall be changed, what is not mentioned stays; and why (SP-4). */
export const RequestCompanyChangeBody = Strict({
  wanted: Type.Partial(Type.Object(wanted), { additionalProperties: false, minProperties: 1 }),
  grounds: Said(limits.reason),
})
export type RequestCompanyChangeBody = Static<typeof RequestCompanyChangeBody>

export const GrantCompanyChangeBody = Strict({ answer: Type.Optional(Said(limits.reason)) })

export const CompanyChangesQuery = Strict({
  ...PageQuery,
  vendorId: Type.Optional(Id),
  status: Type.Optional(OneOf(companyChange.states)),
  sort: Type.Optional(OneOf(['newest', 'waiting'] as const)),
})
export type CompanyChangesQuery = Static<typeof CompanyChangesQuery>

const LegalData = Type.Object({
  legalName: Type.String(),
  registrationNumber: Type.String(),
  country: Type.String(),
  address: Type.String(),
  website: Type.String(),
})
const summary = {
  id: Id,
  vendorId: Id,
  status: OneOf(companyChange.states),
  before: LegalData,
  wanted: LegalData,
  grounds: Type.String(),
  answer: Nullable(Type.String({ description: 'What operations says to it' })),
  requestedBy: Type.String(),
  requestedAt: Instant,
  decidedAt: Nullable(Instant),
  actions: Type.Array(Type.String(), { description: 'What you may do now' }),
}

/** A request to change legal data in a list. */
export const CompanyChangeSummaryView = Type.Object(summary, { $id: 'CompanyChangeSummary' })
export type CompanyChangeSummaryView = Static<typeof CompanyChangeSummaryView>

/** A request to change legal data with its history (SP-4). */
export const CompanyChangeView = Type.Object(
  { ...summary, timeline: Type.Array(ref(TimelineEntryView)) },
  { $id: 'CompanyChange' },
)
export type CompanyChangeView = Static<typeof CompanyChangeView>
