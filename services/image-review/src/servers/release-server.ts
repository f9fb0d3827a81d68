import { authorize, notFound, type Ctx, type Tx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { AccessServer } from './access-server.entity.ts'
import { orderServerStep } from './drive-server.order.ts'

/** Has every server of a case given back now: at a verdict, at a withdrawal (RV-3). The case is locked by the caller. */
export async function releaseServersOf(tx: Tx, caseId: string, now: Date): Promise<void> {
  const servers = await tx.manager.findBy(AccessServer, { caseId })
  for (const server of servers.filter(({ isReleased }) => !isReleased)) {
    server.giveBackAt(now)
    await orderServerStep(tx, server, now)
  }
}

/** The reviewer has seen enough: the server is given back (RV-3). Twice is as good as once. */
export function releaseServer(ctx: Ctx, caseId: string, serverId: string): Promise<AccessServer> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(ReviewCase, caseId)
    authorize(casePolicy, ctx.actor, 'releaseAccessServer', found)
    const server = await tx.lockIfThere(AccessServer, { id: serverId, caseId })
    if (!server) throw notFound()
    if (server.isReleased) return server
    server.giveBackAt(ctx.now())
    await orderServerStep(tx, server, ctx.now())
    return server
  })
}
