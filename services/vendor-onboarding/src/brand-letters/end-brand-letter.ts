import { BrandLetterDeclined, BrandLetterRevoked } from '@emporium/events'
import { authorize, type Ctx } from '@emporium/service-kit'
import { BrandLetter } from './brand-letter.entity.ts'
import { brandLetterPolicy } from './brand-letter.policy.ts'

/** Declines a request, or revokes a letter that was granted; the vendor reads the reason (MK-1). */
export function endBrandLetter(ctx: Ctx, id: string, verb: 'decline' | 'revoke', reason: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(BrandLetter, id)
    authorize(brandLetterPolicy, ctx.actor, verb, found)
    await tx.record(found.end(verb, reason, ctx.now()), reason)
    await tx.save(found)
    const { vendorId, productName, number } = found
    const told = { letterId: id, vendorId, productName, reason }
    if (number === null) await tx.publish(BrandLetterDeclined, told)
    else await tx.publish(BrandLetterRevoked, { ...told, number })
    return found
  })
}

/** The vendor takes its request back before it is decided (MK-1). */
export function withdrawBrandLetter(ctx: Ctx, id: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(BrandLetter, id)
    authorize(brandLetterPolicy, ctx.actor, 'withdraw', found)
    await tx.record(found.withdraw(ctx.now()))
    return tx.save(found)
  })
}
