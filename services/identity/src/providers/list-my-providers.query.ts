import type { AccountActor, Ctx } from '@emporium/service-kit'
import { accountOf } from '../sessions/require-session.ts'
import type { Providers } from './begin-visit.ts'
import { LinkedProvider } from './linked-provider.entity.ts'
import type { MyProvidersView } from './provider.schemas.ts'

/** The providers of the installation, and which of them open one's own account. */
export async function listMyProviders(
  ctx: Ctx,
  providers: Providers,
  actor: AccountActor,
): Promise<MyProvidersView> {
  const { passwordHash } = await accountOf(ctx, actor)
  const links = await ctx.db.findBy(LinkedProvider, { accountId: actor.id })
  const items = providers.map(({ id, name, issuer }) => {
    const link = links.find((one) => one.issuer === issuer)
    return {
      id,
      name,
      link: link
        ? {
            email: link.email,
            linkedAt: link.linkedAt.toISOString(),
            usedAt: link.usedAt?.toISOString() ?? null,
          }
        : null,
    }
  })
  return { hasPassword: passwordHash !== null, items }
}
