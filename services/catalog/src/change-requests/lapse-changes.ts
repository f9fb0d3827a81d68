import { changeRequest } from '@emporium/domain'
import type { Ctx, Tx } from '@emporium/service-kit'
import { In } from 'typeorm'
import type { Product } from '../products/product.entity.ts'
import { ChangeRequest } from './change-request.entity.ts'
import { tellOfRequest } from './tell-of-request.ts'

/** The states in which a request still waits for somebody, or for its day. */
const standing = changeRequest.states.filter((status) => changeRequest.can(status, 'lapse'))

/**
 * What was asked about something that has left the shelf can't be done any more: who asked is told so, instead of waiting
 * for an answer that does not come (IM-11). Of one version, or of the whole product.
 */
export async function lapseChanges(
  ctx: Ctx,
  tx: Tx,
  product: Product,
  versionId?: string,
): Promise<void> {
  const requests = await tx.manager.find(ChangeRequest, {
    where: { productId: product.id, status: In(standing), ...(versionId ? { versionId } : {}) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const request of requests) {
    await tx.record(request.lapse(ctx.now()))
    await tx.save(request)
    await tellOfRequest(tx, product, request)
  }
}
