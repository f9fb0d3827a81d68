import { type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import { requirePresence } from '../factors/require-presence.ts'
import { postMail } from '../mails/post-mail.ts'
import { providerOf, type Providers } from './begin-visit.ts'
import { LinkedProvider } from './linked-provider.entity.ts'
import { endVisit, openVisit } from './open-visit.ts'
import { providerTaken } from './provider.problems.ts'

type NewLink = Pick<LinkedProvider, 'accountId' | 'issuer' | 'subject' | 'email'>

async function connect(tx: Tx, ctx: Ctx, of: NewLink, provider: string): Promise<void> {
  const { issuer, subject, accountId } = of
  const { identifiers } = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(LinkedProvider)
    .values(LinkedProvider.link(of, ctx.now()))
    .orIgnore()
    .returning('id')
    .execute()
  const link = await tx.find(LinkedProvider, { issuer, subject })
  if (link?.accountId !== accountId) throw providerTaken()
  if (!identifiers.some(Boolean)) return
  await noteActivity(tx.manager, ctx, accountId, 'provider_linked')
  await postMail(tx, ctx, accountId, 'provider_linked', { provider })
}

/**
 * Connects the provider's account that came back to this browser with one's own; its owner is told. Throws
 * provider-visit-not-valid, provider-taken, reauthentication-required.
 */
export async function linkProvider(
  ctx: Ctx,
  providers: Providers,
  actor: AccountActor,
  browserSecret: string | undefined,
): Promise<void> {
  await requirePresence(ctx, actor)
  const visit = await openVisit(ctx, browserSecret, 'link', actor.id)
  const { issuer, name } = providerOf(providers, visit.provider)
  const { subject, email } = visit
  await endVisit(ctx, visit)
  await ctx.transaction(async (tx) => {
    await tx.lock(Account, actor.id)
    await connect(tx, ctx, { accountId: actor.id, issuer, subject, email }, name)
  })
}
