import { authorize, forbidden, notFound, type Ctx } from '@emporium/service-kit'
import { SavedFilter } from './saved-filter.entity.ts'
import { filterPolicy } from './saved-filter.policy.ts'
import type { SaveFilterBody } from './saved-filter.schemas.ts'

/** Gives a kept filter another name or other criteria (RV-7). */
export function editFilter(
  ctx: Ctx,
  id: string,
  { name, criteria }: SaveFilterBody,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const found = await tx.lock(SavedFilter, id)
    authorize(filterPolicy, actor, 'edit', found)
    if (actor.kind !== 'account') throw forbidden()
    if (found.removedAt) throw notFound()
    found.edit({ name: name.trim(), criteria }, actor.name, ctx.now())
    await tx.save(found)
  })
}
