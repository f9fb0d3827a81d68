import { subscription } from '@emporium/domain'
import { idOf, TransitionRow, type Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import type { Deployment, KeptFailure } from '../deployments/deployment.entity.ts'
import { listDeployments } from '../deployments/list-deployments.query.ts'
import type { Subscription } from './subscription.entity.ts'
import type { SubscriptionStep } from './subscription.schemas.ts'

/** Why a step failed, as long as that is still why its server failed: a later try has reasons of its own. */
function faultOf(row: TransitionRow, failure: KeptFailure | null): SubscriptionStep['fault'] {
  if (row.verb !== 'fail' || !failure?.code || failure.text !== row.reason) return null
  return { code: failure.code, params: failure.params ?? {}, detail: failure.text }
}

function stepOf(
  row: TransitionRow,
  server: Deployment | undefined,
  reader: string | null,
): SubscriptionStep {
  return {
    at: row.at.toISOString(),
    verb: row.verb,
    from: row.from,
    to: row.to,
    who: row.actorName,
    isMine: row.actorId !== null && row.actorId === reader,
    reason: row.reason,
    deployment: server ? { id: server.id, name: server.name, mode: server.mode } : null,
    fault: faultOf(row, server?.failure ?? null),
  }
}

/** What happened to a subscription and to the servers started from it, oldest first (ST-3, ST-4). */
export async function timelineOf(ctx: Ctx, found: Subscription): Promise<SubscriptionStep[]> {
  const reader = idOf(ctx.actor)
  const deployments = await listDeployments(ctx, found.id)
  const servers = new Map(deployments.map((server) => [server.id, server]))
  const rows = await ctx.db.find(TransitionRow, {
    where: { subjectId: In([found.id, ...servers.keys()]) },
    order: { at: 'ASC', id: 'ASC' },
  })
  const start: SubscriptionStep = {
    at: found.startedAt.toISOString(),
    verb: 'subscribe',
    from: null,
    to: subscription.initial,
    who: null,
    isMine: found.buyerId === reader,
    reason: null,
    deployment: null,
    fault: null,
  }
  return [start, ...rows.map((row) => stepOf(row, servers.get(row.subjectId), reader))]
}
