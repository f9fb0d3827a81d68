import { authorize, type Ctx } from '@emporium/service-kit'
import { DefaultFilter } from './default-filter.entity.ts'
import { SavedFilter } from './saved-filter.entity.ts'
import { filterPolicy } from './saved-filter.policy.ts'

/** Nobody is offered it any more; whose queue opened with it sees the whole queue again (RV-7). */
export function removeFilter(ctx: Ctx, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(SavedFilter, id)
    authorize(filterPolicy, ctx.actor, 'remove', found)
    await tx.manager.delete(DefaultFilter, { filterId: id })
    if (found.shippedAs) await tx.manager.update(SavedFilter, { id }, retired(found, ctx.now()))
    else await tx.manager.delete(SavedFilter, { id })
  })
}

/** One that came with the software leaves its name free, and stays so that it is not planted again. */
const retired = ({ id }: SavedFilter, now: Date) => ({ removedAt: now, name: id })
