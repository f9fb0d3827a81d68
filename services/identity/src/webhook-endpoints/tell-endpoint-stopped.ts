import { rolesThatMay, type WebhookStop } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { notifyAccounts } from '../notifications/notify.ts'
import { TeamMember } from '../teams/team-member.entity.ts'
import type { WebhookEndpoint } from './endpoint.entity.ts'

/** PA-1: tells the owners that nothing is sent to an address any more, and why. */
export async function tellEndpointStopped(
  ctx: Ctx,
  { vendorId, url }: WebhookEndpoint,
  stop: Exclude<WebhookStop, 'by_owner'>,
): Promise<void> {
  const owners = await ctx.db.findBy(TeamMember, {
    vendorId,
    role: In([...rolesThatMay('managePrograms')]),
  })
  await notifyAccounts(
    ctx,
    owners.map(({ accountId }) => accountId),
    { kind: stop === 'gone' ? 'webhook_gone' : 'webhook_failing', parameters: { url } },
  )
}
