import type { AccountActor, Ctx } from '@emporium/service-kit'
import { membershipsOf } from '../teams/memberships.query.ts'

/** Whether the teams of the actor's token are those of this moment. */
export async function currentMemberships(ctx: Ctx, actor: AccountActor): Promise<boolean> {
  const now = await membershipsOf(ctx.db, actor.id)
  const words = (all: readonly { vendorId: string; role: string }[]) =>
    all
      .map(({ vendorId, role }) => `${vendorId} ${role}`)
      .toSorted()
      .join()
  return words(now) === words(actor.memberships)
}
