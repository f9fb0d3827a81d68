import { defineProblem, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { MoreThan } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { normaliseEmail } from '../accounts/email.ts'
import { requirePresence } from '../factors/require-presence.ts'
import { voidLinks } from '../links/open-link.ts'
import { postMail, postMailTo } from '../mails/post-mail.ts'
import { changesPerHour, EmailChange } from './email-change.entity.ts'

/** Each wish writes to an address that somebody names; nobody writes to many. */
export const tooManyEmailChanges = defineProblem(
  'too-many-email-changes',
  429,
  'You asked for this several times. Wait an hour.',
)

const hourMs = 60 * 60_000

async function requireFew(tx: Tx, ctx: Ctx, accountId: string): Promise<void> {
  const createdAt = MoreThan(new Date(ctx.now().getTime() - hourMs))
  if ((await tx.manager.countBy(EmailChange, { accountId, createdAt })) >= changesPerHour)
    throw tooManyEmailChanges({ retryAfterSeconds: hourMs / 1_000 })
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
