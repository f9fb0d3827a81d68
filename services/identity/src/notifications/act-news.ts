import type { PayloadOf, ProductActHeld, ProductActSettled } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { ArrayContains } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import type { NotificationKind } from '../mails/messages.ts'
import { notifyAccounts } from './notify.ts'

/** RV-7: an admin proposed something; all others are asked to proceed or cancel. */
export async function tellActHeld(
  ctx: Ctx,
  { kind: actKind, subjectName, reason, proposedBy, ...act }: PayloadOf<typeof ProductActHeld>,
): Promise<void> {
  const admins = await ctx.db.findBy(Account, { staffRoles: ArrayContains(['admin']) })
  const { proposedByName } = act
  const lapsesAt = act.lapsesAt.slice(0, 16).replace('T', ' ')
  await notifyAccounts(
    ctx,
    admins.map(({ id }) => id).filter((id) => id !== proposedBy),
    { kind: 'act_held', parameters: { actKind, subjectName, reason, proposedByName, lapsesAt } },
  )
}

type Settled = PayloadOf<typeof ProductActSettled>

const tellings: Readonly<Partial<Record<Settled['outcome'], NotificationKind>>> = {
  done: 'act_done',
  cancelled: 'act_cancelled',
  void: 'act_void',
  lapsed: 'act_lapsed',
}

/** RV-7: who proposed it learns what became of it, unless it was their own doing. */
export async function tellActSettled(
  ctx: Ctx,
  { kind: actKind, subjectName, outcome, proposedBy, settledBy, ...act }: Settled,
): Promise<void> {
  const kind = tellings[outcome]
  if (!kind || !proposedBy || proposedBy === settledBy) return
  const { settledByName, words } = act
  await notifyAccounts(ctx, [proposedBy], {
    kind,
    parameters: { actKind, subjectName, settledByName: settledByName ?? '', words: words ?? '' },
  })
}
