import { staffRoles } from '@emporium/domain'
import { StaffChanged } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { ArrayOverlap } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { membershipsOf } from '../teams/memberships.query.ts'

/** Other services learn what somebody of operations is called and may do, be it nothing any more (RV-7). */
export async function tellRoles(
  tx: Tx,
  { id, name, staffRoles: roles, isActive }: Account,
): Promise<void> {
  const memberships = await membershipsOf(tx.manager, id)
  await tx.publish(StaffChanged, {
    accountId: id,
    name,
    roles: isActive ? [...roles] : [],
    vendorIds: memberships.map(({ vendorId }) => vendorId),
  })
}

/**
 * The same after the name or a team of somebody has changed, if they work here. The row is locked, so that of two changes
 * the later is also told later.
 */
export async function tellStaff(tx: Tx, accountId: string): Promise<void> {
  const account = await tx.lock(Account, accountId)
  if (account.staffRoles.length > 0) await tellRoles(tx, account)
}

/** Says it of everybody of operations: at a start, for services that have not listened so far. */
export async function tellAllStaff(ctx: Ctx): Promise<void> {
  await ctx.transaction(async (tx) => {
    const everybody = await tx.manager.find(Account, {
      where: { staffRoles: ArrayOverlap([...staffRoles]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    })
    for (const account of everybody) await tellRoles(tx, account)
  })
}
