import { authorize, type AccountActor, type Ctx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { ApiClient } from './api-client.entity.ts'
import { apiClientPolicy } from './api-client.policy.ts'
import { presentApiClient } from './api-client.presenter.ts'
import type { ApiClientView } from './api-client.schemas.ts'
import { apiClientsPerVendor, vendorMeant } from './create-api-client.ts'

/** The programs of a vendor, newest first, for its owners. */
export async function listApiClients(
  ctx: Ctx,
  actor: AccountActor,
  asked: string | undefined,
): Promise<ApiClientView[]> {
  const vendorId = vendorMeant(actor, asked)
  authorize(apiClientPolicy, actor, 'list', { vendorId })
  const clients = await ctx.db.find(ApiClient, {
    where: { vendorId, revokedAt: IsNull() },
    order: { createdAt: 'DESC', id: 'DESC' },
    take: apiClientsPerVendor,
  })
  return clients.map((client) => presentApiClient(client, ctx.now()))
}
