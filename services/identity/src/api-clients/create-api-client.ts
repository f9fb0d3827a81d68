import { type ClientScope, faultAt, faultOf } from '@emporium/domain'
import {
  authorize,
  defineProblem,
  forbidden,
  invalidRequest,
  type AccountActor,
  type Ctx,
} from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { ApiClient } from './api-client.entity.ts'
import { apiClientPolicy } from './api-client.policy.ts'

/** PA-1: a vendor has as many programs as anybody could look after. */
export const tooManyApiClients = defineProblem(
  'too-many-api-clients',
  422,
  'Revoke a program before you make another',
)
/** Programs of one vendor at most. */
export const apiClientsPerVendor = 50
const dayMs = 24 * 60 * 60_000

/** The vendor that is meant: the one named, or the only one that the actor owns. */
export function vendorMeant(actor: AccountActor, vendorId: string | undefined): string {
  if (vendorId) return vendorId
  const [owned, ...others] = actor.memberships.filter(({ role }) => role === 'owner')
  if (!owned) throw forbidden({ because: faultOf('only-owners') })
  if (others.length === 0) return owned.vendorId
  throw invalidRequest({
    errors: [faultAt('#/vendorId', 'which-vendor')],
  })
}

/** What an owner says of a new program. */
export type NewClient = {
  vendorId?: string
  name: string
  scopes: ClientScope[]
  expiresInDays?: number
}

/** PA-1: an owner makes a program of the vendor; its secret is in the answer and nowhere else. */
export async function createApiClient(ctx: Ctx, actor: AccountActor, body: NewClient) {
  const vendorId = vendorMeant(actor, body.vendorId)
  authorize(apiClientPolicy, actor, 'create', { vendorId })
  return ctx.transaction(async (tx) => {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [vendorId])
    const present = await tx.manager.countBy(ApiClient, { vendorId, revokedAt: IsNull() })
    if (present >= apiClientsPerVendor) throw tooManyApiClients()
    const { name, scopes, expiresInDays: days } = body
    const expiresAt = days ? new Date(ctx.now().getTime() + days * dayMs) : null
    const of = { vendorId, name, scopes, createdBy: actor.id, expiresAt }
    const made = ApiClient.create(of, ctx.now())
    await tx.save(made.client)
    return made
  })
}
