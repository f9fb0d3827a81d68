import { limits, subscription as machine } from '@emporium/domain'
import { mayFor, notFound, TransitionRow, type Actor, type Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { contactSince } from '../contact/day-limit.ts'
import { Deployment } from '../deployments/deployment.entity.ts'
import { HandOver } from '../hand-overs/hand-over.entity.ts'
import { acceptancesOf } from '../subscriptions/acceptances.query.ts'
import { Subscription } from '../subscriptions/subscription.entity.ts'
import type { OrderKind } from './order-filter.ts'
import type { OrderDetailView } from './order.schemas.ts'
import { visibleVendors } from './order-scope.ts'
import { presentOrder, rowsOf, type OrderRow } from './orders.query.ts'

type Step = OrderDetailView['history'][number]
type Detail = Omit<OrderDetailView, keyof ReturnType<typeof presentOrder>>

/** Whoever is neither the platform nor the buyer, and may do something here, is of operations. */
function partyOf({ actorKind, actorId }: TransitionRow, { buyerId }: Subscription): Step['by'] {
  if (actorKind === 'system') return 'platform'
  return actorId === buyerId ? 'buyer' : 'operations'
}

/** Which party did it is told, and no name: sellers know the buyer by a code alone. */
async function historyOf(ctx: Ctx, found: Subscription, servers: Deployment[]): Promise<Step[]> {
  const rows = await ctx.db.find(TransitionRow, {
    where: { subjectId: In([found.id, ...servers.map(({ id }) => id)]) },
    order: { at: 'ASC', id: 'ASC' },
  })
  const modes = new Map(servers.map(({ id, mode }) => [id, mode]))
  const requested = servers.map(({ requestedAt, mode }): Step => ({
    at: requestedAt.toISOString(),
    verb: 'deploy',
    by: 'buyer',
    mode,
    detail: null,
  }))
  const steps = rows.map((row): Step => ({
    at: row.at.toISOString(),
    verb: row.verb,
    by: partyOf(row, found),
    mode: modes.get(row.subjectId) ?? null,
    // From which version to which. Why a server failed is between the buyer and the cloud.
    detail: row.verb === 'upgrade' ? row.reason : null,
  }))
  const start: Step = {
    at: found.startedAt.toISOString(),
    verb: 'subscribe',
    by: 'buyer',
    mode: null,
    detail: null,
  }
  return [start, ...[...requested, ...steps].toSorted((a, b) => a.at.localeCompare(b.at))]
}

/** Only people write, who speak for the company, and only as long as the subscription lets them. */
function mayWrite(ctx: Ctx, actor: Actor, { vendorId, status, endedAt }: Subscription): boolean {
  if (actor.kind !== 'account' || !mayFor(actor, vendorId, 'contactBuyers')) return false
  return !machine.isFinal(status) || (endedAt ?? ctx.now()) > contactSince(ctx, limits.contactDays)
}

async function detailOfSubscription(ctx: Ctx, found: Subscription): Promise<Detail> {
  const servers = await ctx.db.find(Deployment, {
    where: { subscriptionId: found.id },
    order: { requestedAt: 'ASC' },
    take: 100,
  })
  const { network: networkType, priceModel } = found
  return {
    canWrite: mayWrite(ctx, ctx.actor, found),
    frozen: { networkType, priceModel },
    accepted: await acceptancesOf(ctx, found.id),
    history: await historyOf(ctx, found, servers),
  }
}

function detailOfHandOver({ at, resolvedAt }: HandOver): Detail {
  const step = (verb: string, by: Step['by'], when: Date): Step => ({
    at: when.toISOString(),
    verb,
    by,
    mode: null,
    detail: null,
  })
  return {
    canWrite: false,
    frozen: null,
    accepted: [],
    history: [
      step('handOver', 'buyer', at),
      ...(resolvedAt ? [step('resolve', 'seller', resolvedAt)] : []),
    ],
  }
}

/** One transaction with its history and what was frozen; 404 for whoever may not know of it (SP-2). */
export async function getOrder(ctx: Ctx, id: string): Promise<OrderDetailView> {
  const vendors = visibleVendors(ctx.actor, undefined)
  const subscription = await ctx.db.findOneBy(Subscription, { id })
  const handOver = subscription ? null : await ctx.db.findOneBy(HandOver, { id })
  const found = subscription ?? handOver
  if (!found || (vendors && !vendors.includes(found.vendorId))) throw notFound()
  const [kind, at]: [OrderKind, Date] = subscription
    ? ['subscription', subscription.startedAt]
    : ['hand_over', (found as HandOver).at]
  const page = 'SELECT $1::text AS kind, $2::uuid AS id, $3::timestamptz AS at'
  const [row] = await ctx.db.query<OrderRow[]>(rowsOf(page), [kind, id, at])
  if (!row) throw notFound()
  const detail = subscription
    ? await detailOfSubscription(ctx, subscription)
    : detailOfHandOver(found as HandOver)
  return { ...presentOrder(row), ...detail }
}
