import { Id, Instant, Nullable, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** The kinds of things whose life makes the history of a vendor; but for the terms, the names of their machines. */
export const historyKinds = [
  'vendor',
  'application',
  'isv-confirmation',
  'domain-proof',
  'brand-letter',
  'company-change',
  'vendor-terms',
] as const
export type HistoryKind = (typeof historyKinds)[number]

/** One thing that happened to a vendor or that it did, for operations (ON-7, ON-10). */
export const VendorEventView = Type.Object(
  {
    id: Id,
    at: Instant,
    kind: OneOf(historyKinds),
    subjectId: { ...Id, description: 'The thing itself; of terms, the application' },
    subject: Nullable(
      Type.String({ description: 'Domain, product type, product of a letter, version of terms' }),
    ),
    verb: Type.String({ description: 'The step; `begin` where the thing came to be' }),
    to: Nullable(Type.String({ description: 'The state that it led to' })),
    by: Nullable(Type.String()),
    reason: Nullable(Type.String()),
  },
  { $id: 'VendorEvent' },
)
export type VendorEventView = Static<typeof VendorEventView>

export const VendorHistoryQuery = Strict(PageQuery)
export type VendorHistoryQuery = Static<typeof VendorHistoryQuery>
