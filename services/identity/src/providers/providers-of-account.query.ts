import type { Ctx } from '@emporium/service-kit'
import type { Providers } from './begin-visit.ts'
import { LinkedProvider } from './linked-provider.entity.ts'
import type { AccountProviderView } from './provider.schemas.ts'

/** What opens an account beside a password, by name; a provider that is no longer configured opens nothing now. */
export async function providersOf(
  ctx: Ctx,
  providers: Providers,
  accountId: string,
): Promise<AccountProviderView[]> {
  const links = await ctx.db.find(LinkedProvider, {
    where: { accountId },
    order: { linkedAt: 'ASC', id: 'ASC' },
  })
  return links.map(({ issuer, email, linkedAt, usedAt }) => {
    const configured = providers.find((provider) => provider.issuer === issuer)
    return {
      name: configured?.name ?? new URL(issuer).host,
      isConfigured: configured !== undefined,
      email,
      linkedAt: linkedAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    }
  })
}
