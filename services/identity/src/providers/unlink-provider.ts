import { notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import { requirePresence } from '../factors/require-presence.ts'
import { postMail } from '../mails/post-mail.ts'
import { providerOf, type Providers } from './begin-visit.ts'
import { LinkedProvider } from './linked-provider.entity.ts'
import { requireWayIn } from './require-way-in.ts'

/** Takes a provider away from one's own account; its owner is told. Throws last-way-in, reauthentication-required. */
export async function unlinkProvider(
  ctx: Ctx,
  providers: Providers,
  actor: AccountActor,
  id: string,
): Promise<void> {
  const { issuer, name } = providerOf(providers, id)
  await requirePresence(ctx, actor)
  await ctx.transaction(async (tx) => {
    const account = await tx.lock(Account, actor.id)
    const { affected } = await tx.manager.delete(LinkedProvider, { accountId: actor.id, issuer })
    if (!affected) throw notFound()
    await requireWayIn(tx, account)
    await noteActivity(tx.manager, ctx, account.id, 'provider_unlinked')
    await postMail(tx, ctx, account.id, 'provider_unlinked', { provider: name })
  })
}
