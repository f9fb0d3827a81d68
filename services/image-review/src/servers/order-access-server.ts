import { authorize, idOf, type Ctx } from '@emporium/service-kit'
import { reviewCase, IllegalTransition } from '@emporium/domain'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { AccessServer } from './access-server.entity.ts'
import { orderServerStep } from './drive-server.order.ts'

/** The reviewer has a server launched from the image, to see whether the product works when reached (RV-3). */
export function orderAccessServer(ctx: Ctx, caseId: string, lifeMs: number): Promise<AccessServer> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(ReviewCase, caseId)
    authorize(casePolicy, ctx.actor, 'orderAccessServer', found)
    const image = found.listing.image
    if (!image || !reviewCase.can(found.status, 'passAccess'))
      throw new IllegalTransition(reviewCase.name, found.status, 'orderAccessServer')
    const server = AccessServer.order(
      {
        caseId,
        purpose: 'access',
        regionId: image.source.regionId,
        requestedBy: idOf(ctx.actor) ?? '',
      },
      ctx.now(),
      lifeMs,
    )
    await orderServerStep(tx, server, ctx.now())
    return server
  })
}
