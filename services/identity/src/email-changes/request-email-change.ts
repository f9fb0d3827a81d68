import { defineProblem, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { normaliseEmail } from '../accounts/email.ts'
import { requirePresence } from '../factors/require-presence.ts'
import { voidLinks } from '../links/open-link.ts'
import { postMail, postMailTo } from '../mails/post-mail.ts'
import { changesPerDay, changesPerHour, EmailChange } from './email-change.entity.ts'

/** Each wish writes to an address that somebody names; nobody writes to many. */
export const tooManyEmailChanges = defineProblem(
  'too-many-email-changes',
  429,
  'You asked for this several times',
)

const hourMs = 60 * 60_000
const spans = [
  { lengthMs: hourMs, most: changesPerHour },
  { lengthMs: 24 * hourMs, most: changesPerDay },
]

/** Refuses another wish until the one that fills an hour or a day has left it. */
async function requireFew(tx: Tx, ctx: Ctx, accountId: string): Promise<void> {
  const latest = await tx.manager.find(EmailChange, {
    select: { createdAt: true },
    where: { accountId },
    order: { createdAt: 'DESC' },
    take: changesPerDay,
  })
  const openAgainAt = spans.map(({ lengthMs, most }) => {
    const filling = latest[most - 1]
    return filling ? filling.createdAt.getTime() + lengthMs : 0
  })
  const waitMs = Math.max(...openAgainAt) - ctx.now().getTime()
  if (waitMs > 0) throw tooManyEmailChanges({ retryAfterSeconds: Math.ceil(waitMs / 1_000) })
}

/** Whoever has the new address is told, by mail alone, that somebody wants it; the one who asks learns nothing. */
async function tellNewAddress(tx: Tx, ctx: Ctx, account: Account, change: EmailChange) {
  const holder = await tx.find(Account, { email: change.newEmail })
  if (holder && !holder.isUnverified) return postMail(tx, ctx, holder.id, 'email_wanted', {})
  const reader = { email: change.newEmail, language: account.language }
  return postMailTo(tx, ctx, reader, 'confirm_new_email', { emailChangeId: change.id })
}

/**
 * ON-1. Sends a link to the new address and a notice to the old one; until the link is opened nothing changes, and only
 * the newest link is good. The answer is the same for an address that is taken. Throws reauthentication-required,
 * too-many-email-changes.
 */
export async function requestEmailChange(
  ctx: Ctx,
  actor: AccountActor,
  wanted: string,
): Promise<void> {
  await requirePresence(ctx, actor)
  const newEmail = normaliseEmail(wanted)
  await ctx.transaction(async (tx) => {
    const account = await tx.lock(Account, actor.id)
    if (account.email === newEmail) return
    await requireFew(tx, ctx, account.id)
    const of = { accountId: account.id, sessionId: actor.sessionId, oldEmail: account.email }
    await voidLinks(tx, account.id, 'confirm_email', ctx.now())
    const change = await tx.save(EmailChange.ask({ ...of, newEmail }, ctx.now()))
    await tellNewAddress(tx, ctx, account, change)
    await postMail(tx, ctx, account.id, 'email_change_asked', {})
  })
}
