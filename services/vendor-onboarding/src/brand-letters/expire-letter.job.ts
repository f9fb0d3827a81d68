import { brandLetter } from '@emporium/domain'
import { defineJob, Id, runs } from '@emporium/service-kit'
import { BrandLetter } from './brand-letter.entity.ts'
import { dayOf } from './days.ts'

/** Notes that a letter's last day is over. */
export const ExpireLetter = defineJob('vendor-onboarding.expire-letter', { letterId: Id })

/** Does {@link ExpireLetter}; a letter that was revoked meanwhile, or has expired already, stays as it is. */
export const expireLetter = runs(ExpireLetter, (ctx, { letterId }) =>
  ctx.transaction(async (tx) => {
    const found = await tx.lockIfThere(BrandLetter, { id: letterId })
    if (!found?.isOver(dayOf(ctx.now())) || !brandLetter.can(found.status, 'expire')) return
    await tx.record(found.expire())
    await tx.save(found)
  }),
)
