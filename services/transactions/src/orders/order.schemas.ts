import { limits, regionIds, subscription } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** What a seller's list is narrowed by (SP-2). */
export const orderFilter = {
  vendorId: Type.Optional(Id),
  productId: Type.Optional(Id),
  status: Type.Optional(OneOf(subscription.states)),
  from: Type.Optional(Type.String({ format: 'date', description: 'First day, UTC' })),
  to: Type.Optional(Type.String({ format: 'date', description: 'Last day, UTC' })),
  q: Type.Optional(
    Type.String({ maxLength: limits.searchText, description: 'In product name or buyer ID' }),
  ),
}
export const OrdersQuery = Strict({ ...orderFilter, ...PageQuery })
export const ExportQuery = Strict({ ...orderFilter, format: Type.Optional(OneOf(['csv'])) })
export const SummaryQuery = Strict({
  vendorId: orderFilter.vendorId,
  from: orderFilter.from,
  to: orderFilter.to,
})

/** A transaction, as the seller sees it: no account, no name (SP-2). */
export const OrderView = Type.Object(
  {
    id: Id,
    kind: OneOf(['subscription', 'hand_over']),
    productId: Id,
    productName: Type.String(),
    buyerId: Type.String({ description: 'Stable for your company; reveals nothing' }),
    at: Instant,
    status: Nullable(OneOf(subscription.states)),
    versionNumber: Nullable(Type.String()),
    regionId: Nullable(OneOf(regionIds)),
    instanceType: Nullable(Type.String()),
    endedAt: Nullable(Instant),
  },
  { $id: 'Order' },
)
export type OrderView = Static<typeof OrderView>

const Counted = Type.Object({ key: Type.String(), label: Type.String(), count: Type.Integer() })

/** Totals over a span of days (SP-2). */
export const ReportSummaryView = Type.Object(
  {
    subscriptions: Type.Integer(),
    active: Type.Integer(),
    cancelled: Type.Integer(),
    handOvers: Type.Integer(),
    byProduct: Type.Array(Counted),
    byRegion: Type.Array(Counted),
    byDay: Type.Array(Counted),
  },
  { $id: 'ReportSummary' },
)
export type ReportSummaryView = Static<typeof ReportSummaryView>
