import { domainProof, domainProofFaults, domainProofMethods, limits } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { SearchText } from '../fields/text.schemas.ts'
import { TimelineEntryView } from '../timeline/timeline.schemas.ts'

export const NameDomainBody = Strict({
  domain: Type.String({
    minLength: 1,
    maxLength: limits.productUrl,
    description: 'A domain name; of an address or a mail address, its domain counts',
  }),
})
export const MailDomainBody = Strict({
  address: Type.String({ minLength: 3, maxLength: limits.email }),
})
export const ConfirmMailBody = Strict({ token: Type.String({ minLength: 20, maxLength: 100 }) })

export const DomainProofsQuery = Strict({
  ...PageQuery,
  status: Type.Optional(OneOf(domainProof.states)),
  vendorId: Type.Optional(Id),
  q: Type.Optional(SearchText),
})
export type DomainProofsQuery = Static<typeof DomainProofsQuery>

const summary = {
  id: Id,
  vendorId: Id,
  vendorName: Type.String(),
  domain: Type.String({ description: 'As DNS knows it' }),
  displayDomain: Type.String({ description: 'As people read it' }),
  status: OneOf(domainProof.states),
  record: Type.String({ description: 'The text of the TXT record that proves the domain' }),
  method: Nullable(OneOf(domainProofMethods)),
  fault: Nullable(OneOf(domainProofFaults)),
  reason: Nullable(Type.String()),
  checkedAt: Nullable(Instant),
  provenAt: Nullable(Instant),
  graceUntil: Nullable(Instant),
  mailTo: Nullable(Type.String()),
  createdAt: Instant,
  actions: Type.Array(Type.String(), { description: 'What you may do now' }),
}

/** A proof of a domain in a list. */
export const DomainProofSummaryView = Type.Object(summary, { $id: 'DomainProofSummary' })
export type DomainProofSummaryView = Static<typeof DomainProofSummaryView>

/** A proof of a domain, with the addresses to which a mail can be sent, and its history (ON-10). */
export const DomainProofView = Type.Object(
  {
    ...summary,
    addresses: Type.Array(Type.String()),
    otherVendors: Type.Array(Type.Object({ id: Id, name: Type.String() }), {
      description: 'Others who name the same domain; for operations',
    }),
    timeline: Type.Array(ref(TimelineEntryView)),
  },
  { $id: 'DomainProof' },
)
export type DomainProofView = Static<typeof DomainProofView>

/** What whoever followed the link is told. */
export const DomainConfirmedView = Type.Object(
  { domain: Type.String(), isProven: Type.Boolean({ description: 'False when others have it' }) },
  { $id: 'DomainConfirmed' },
)
