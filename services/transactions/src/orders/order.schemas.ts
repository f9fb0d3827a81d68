import { deploymentModes, limits, regionIds, serverNetworks, subscription } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { AcceptedEula } from '../subscriptions/subscription.schemas.ts'
import { orderKinds } from './order-filter.ts'
import { steps } from './report-span.ts'

const Text = (maxLength: number, description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength, description }))

/** What a seller's list, its totals and its file are narrowed by (SP-2). */
const orderFilter = {
  vendorId: Type.Optional(Id),
  productId: Type.Optional(Id),
  kind: Type.Optional(OneOf(orderKinds)),
  status: Type.Optional(OneOf(subscription.states)),
  versionNumber: Text(limits.versionNumber, 'As it is sold now; an upgrade changes it'),
  regionId: Type.Optional(OneOf(regionIds)),
  instanceType: Text(60, 'As the cloud calls it'),
  buyerId: Text(20, 'All of one buyer'),
  from: Type.Optional(Type.String({ format: 'date', description: 'First day, UTC' })),
  to: Type.Optional(Type.String({ format: 'date', description: 'Last day, UTC' })),
  q: Type.Optional(
    Type.String({
      maxLength: limits.searchText,
      description: 'In the name of the product, or the beginning of a buyer ID',
    }),
  ),
}
const sort = Type.Optional(OneOf(['newest', 'oldest'] as const))
export const OrdersQuery = Strict({ ...orderFilter, sort, ...PageQuery })
export const ExportQuery = Strict({
  ...orderFilter,
  sort,
  format: Type.Optional(OneOf(['csv', 'xlsx'] as const)),
})
export const SummaryQuery = Strict(orderFilter)
export const ChoicesQuery = Strict({
  vendorId: orderFilter.vendorId,
  productId: Type.Optional(Id),
  q: Type.Optional(Type.String({ maxLength: limits.searchText, description: 'In product name' })),
})

/** A transaction, as the seller sees it: no account, no name (SP-2). */
export const OrderView = Type.Object(
  {
    id: Id,
    kind: OneOf(orderKinds),
    productId: Id,
    productName: Type.String({ description: 'As it was called then' }),
    buyerId: Type.String({ description: 'Stable for your company; reveals nothing' }),
    at: Instant,
    status: Nullable(OneOf(subscription.states)),
    versionNumber: Nullable(Type.String()),
    regionId: Nullable(OneOf(regionIds)),
    instanceType: Nullable(Type.String()),
    deployments: Nullable(Type.Integer({ description: 'Null where there is nothing to deploy' })),
    endedAt: Nullable(Instant),
  },
  { $id: 'Order' },
)
export type OrderView = Static<typeof OrderView>

/** A transaction with what was frozen and what came after; nothing tells who the buyer is (SP-2). */
export const OrderDetailView = Type.Object(
  {
    ...OrderView.properties,
    canWrite: Type.Boolean({
      description:
        'Whether you may write to the buyer about it; the buyer may still not wish to hear it',
    }),
    frozen: Nullable(
      Type.Object({ networkType: OneOf(serverNetworks), priceModel: Type.String() }),
    ),
    accepted: Type.Array(AcceptedEula, {
      description: 'The EULAs that the buyer accepted, oldest first',
    }),
    history: Type.Array(
      Type.Object({
        at: Instant,
        verb: Type.String(),
        by: OneOf(['buyer', 'seller', 'operations', 'platform'] as const),
        mode: Nullable(OneOf(deploymentModes)),
        detail: Nullable(Type.String()),
      }),
      { description: 'Oldest first' },
    ),
  },
  { $id: 'OrderDetail' },
)
export type OrderDetailView = Static<typeof OrderDetailView>

/** What orders can be narrowed by (SP-2). */
export const OrderChoicesView = Type.Object(
  {
    products: Type.Array(Type.Object({ id: Id, name: Type.String() })),
    versionNumbers: Type.Array(Type.String()),
    instanceTypes: Type.Array(Type.String()),
  },
  { $id: 'OrderChoices' },
)
export type OrderChoicesView = Static<typeof OrderChoicesView>

const figures = {
  subscriptions: Type.Integer({ description: 'Begun in the span' }),
  cancelled: Type.Integer({ description: 'Ended in the span' }),
  handOvers: Type.Integer(),
  deployments: Type.Integer({ description: 'Asked for in the span' }),
  active: Type.Integer({ description: 'At the end of the span' }),
}
const Figures = Type.Object(figures)
export type Figures = Static<typeof Figures>

const Ranked = Type.Object({
  rows: Type.Array(
    Type.Object({
      key: Type.String(),
      label: Type.String(),
      count: Type.Integer(),
      before: Type.Integer(),
    }),
  ),
  others: Type.Integer({ description: 'How many fall to what is not named' }),
})
export type Ranked = Static<typeof Ranked>

/** Totals over a span of days, over time, and beside the span before (SP-2). */
export const ReportSummaryView = Type.Object(
  {
    from: Type.String({ format: 'date' }),
    to: Type.String({ format: 'date' }),
    step: OneOf(steps),
    totals: Figures,
    before: Nullable(
      Type.Object(figures, {
        description: 'The same of as many days before; null where no first day was asked for',
      }),
    ),
    overTime: Type.Array(Type.Object({ start: Type.String({ format: 'date' }), ...figures })),
    byProduct: Ranked,
    byRegion: Ranked,
    byVersion: Ranked,
  },
  { $id: 'ReportSummary' },
)
export type ReportSummaryView = Static<typeof ReportSummaryView>
