import { createHash } from 'node:crypto'
import { HandOverResolved } from '@emporium/events'
import { notFound, vendorsOf, type Ctx } from '@emporium/service-kit'
import { HandOver } from './hand-over.entity.ts'
import { handOverExpired, handOverUsed } from './hand-over.problems.ts'
import type { ResolvedHandOverView } from './hand-over.schemas.ts'

/**
 * Tells the seller's site who came with a token: once, while it is good, and to nobody else (SA-4). A token of another
 * vendor is no token.
 */
export function resolveHandOver(ctx: Ctx, token: string): Promise<ResolvedHandOverView> {
  const tokenHash = createHash('sha256').update(token).digest('hex')
  return ctx.transaction(async (tx) => {
    const found = await tx.lockIfThere(HandOver, { tokenHash })
    if (!found || !vendorsOf(ctx.actor).includes(found.vendorId)) throw notFound()
    if (found.resolvedAt) throw handOverUsed({ resolvedAt: found.resolvedAt.toISOString() })
    if (found.expiresAt <= ctx.now()) throw handOverExpired()
    found.resolvedAt = ctx.now()
    await tx.save(found)
    const { id: handOverId, productId, productName, vendorId, buyerId } = found
    await tx.publish(HandOverResolved, { handOverId, productId, productName, vendorId, buyerId })
    return {
      id: found.id,
      buyerId: found.buyerCode,
      productId: found.productId,
      productName: found.productName,
      at: found.at.toISOString(),
    }
  })
}
