import { Problem, type Ctx } from '@emporium/service-kit'
import { IsNull, MoreThan } from 'typeorm'
import { providerOf, type Providers } from './begin-visit.ts'
import { providerRefused } from './provider.problems.ts'
import { ProviderVisit, visitHashOf } from './provider-visit.entity.ts'

/** What the browser brings back: the query of the provider, and the secret that it kept. */
export type WayBack = { query: string; state: string; browserSecret: string | undefined }

/** Takes the visit of this browser, once; null when it is another's, too old, or came back before. */
async function take(ctx: Ctx, { state, browserSecret = '' }: WayBack) {
  const of = { browserHash: visitHashOf(browserSecret), stateHash: visitHashOf(state) }
  const now = ctx.now()
  // One statement: of two who come back at once, one alone changes the row.
  const { affected } = await ctx.db.update(
    ProviderVisit,
    { ...of, returnedAt: IsNull(), expiresAt: MoreThan(now) },
    { returnedAt: now },
  )
  return affected === 1 ? ctx.db.findOneBy(ProviderVisit, of) : null
}

async function hear(ctx: Ctx, providers: Providers, visit: ProviderVisit, way: WayBack) {
  const callback = new URL(visit.redirectUri)
  callback.search = way.query
  const { nonce, verifier } = visit
  try {
    const provider = providerOf(providers, visit.provider)
    visit.note(await provider.claimsOf(callback, { state: way.state, nonce, verifier }))
  } catch (error) {
    visit.failure = error instanceof Problem ? error.slug : providerRefused.slug
    ctx.log.warn(
      { security: 'provider-failed', provider: visit.provider, failure: visit.failure, err: error },
      'a provider did not confirm who somebody is',
    )
  }
  await ctx.db.save(visit)
}

const doorstep = '/sign-in'

/**
 * ON-1. Hears what the provider says and remembers it for the page, which asks for the outcome itself. Answers the path
 * of the page that the person came from; it says nothing of what happened, so a forged way back shows nothing either.
 */
export async function comeBack(ctx: Ctx, providers: Providers, way: WayBack): Promise<string> {
  const visit = await take(ctx, way)
  if (visit) await hear(ctx, providers, visit, way)
  const browserHash = visitHashOf(way.browserSecret ?? '')
  const begun = visit ?? (await ctx.db.findOneBy(ProviderVisit, { browserHash }))
  const place = new URL(begun?.returnTo ?? doorstep, 'http://here.invalid')
  place.searchParams.set('provider', 'back')
  return `${place.pathname}${place.search}`
}
