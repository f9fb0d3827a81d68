import type { Ctx, Tx } from '@emporium/service-kit'
import { takeBackTokens } from '../sessions/take-back-tokens.ts'
import { tellStaff } from '../staff/tell-staff.ts'
import { announce } from '../live/announce.ts'

/** Whose place in which team has changed. */
export type Change = { vendorId: string; accountId: string }

/** Open pages get a new token and look at the team again. A token from before merely does not know of a gain. */
export async function tellGain(tx: Tx, ctx: Ctx, { vendorId, accountId }: Change): Promise<void> {
  await announce(tx, ctx, [`account:${accountId}`], { type: 'access' })
  await tellStaff(tx, accountId)
  const hint = { type: 'changed', subject: 'team', id: vendorId } as const
  await announce(tx, ctx, [`vendor:${vendorId}`], hint)
}

/** The same, and tokens from before are good for nothing any more: in this service at once, elsewhere when they hear. */
export async function tellLoss(tx: Tx, ctx: Ctx, change: Change): Promise<void> {
  await takeBackTokens(tx, ctx, change.accountId)
  await tellGain(tx, ctx, change)
}
