import { notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { LessThan } from 'typeorm'
import type { Language } from '../accounts/languages.ts'
import { requirePresence } from '../factors/require-presence.ts'
import type { SignInProvider } from './provider-client.ts'
import { ProviderVisit } from './provider-visit.entity.ts'

/** The providers of the installation. */
export type Providers = readonly SignInProvider[]

/** The provider of an id. Throws not-found. */
export function providerOf(providers: Providers, id: string): SignInProvider {
  const found = providers.find((provider) => provider.id === id)
  if (!found) throw notFound()
  return found
}

/** Where a visit goes, and where it comes back to. */
export type VisitPlan = {
  provider: string
  /** The address of the callback, as the provider knows it. */
  redirectUri: string
  /** A path of this site. */
  returnTo: string
  language: Language
  /** The person shall prove anew who they are. */
  isAnew?: boolean
}

/** Where the browser goes now, and what it keeps meanwhile. */
export type BegunVisit = { url: string; browserSecret: string }

async function begin(
  ctx: Ctx,
  providers: Providers,
  plan: VisitPlan,
  of: Pick<ProviderVisit, 'purpose' | 'accountId'>,
): Promise<BegunVisit> {
  const { isAnew = false, redirectUri, returnTo, language } = plan
  const provider = providerOf(providers, plan.provider)
  const more = { provider: provider.id, redirectUri, returnTo, language }
  const { visit, browserSecret, proof } = ProviderVisit.begin({ ...more, ...of }, ctx.now())
  const url = await provider.addressFor({ ...proof, redirectUri, isAnew })
  await ctx.db.delete(ProviderVisit, { expiresAt: LessThan(ctx.now()) })
  await ctx.db.save(visit)
  return { url, browserSecret }
}

/** ON-1. Somebody goes to a provider to sign in. Throws not-found, provider-unreachable. */
export const beginSignIn = (ctx: Ctx, providers: Providers, plan: VisitPlan): Promise<BegunVisit> =>
  begin(ctx, providers, plan, { purpose: 'sign_in', accountId: null })

/** Somebody who is signed in goes to a provider to connect it. Throws reauthentication-required too. */
export async function beginLink(
  ctx: Ctx,
  providers: Providers,
  actor: AccountActor,
  plan: VisitPlan,
): Promise<BegunVisit> {
  await requirePresence(ctx, actor)
  return begin(ctx, providers, plan, { purpose: 'link', accountId: actor.id })
}
