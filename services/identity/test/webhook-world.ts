import { SubscriptionStarted } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { startReceiver } from '@emporium/testing/receiver'
import { sealWith } from '../src/keys/sealing.ts'
import { deliverDue } from '../src/webhook-deliveries/courier.ts'
import { WebhookDelivery } from '../src/webhook-deliveries/delivery.entity.ts'
import { openWebhookEgress } from '../src/webhook-endpoints/webhook-egress.ts'
import {
  buildMember,
  signingKeySecret,
  startIdentity,
  systemCtx,
  type Identity,
} from './factories.ts'

/** A vendor's endpoint as its owner sees it once. */
export type Made = { id: string; secret: string; revision: number }

/** Identity with a seller's program beside it, and the courier at hand. */
export async function webhookWorld() {
  const service = await startIdentity({ WEBHOOK_LOOPBACK: 'on' })
  const receiver = await startReceiver()
  const { egress } = openWebhookEgress(true)
  const seal = sealWith(signingKeySecret, 'webhook secrets')
  return {
    service,
    receiver,
    /** Makes all deliveries that are due; answers how many tries that were. */
    carry: () => deliverDue(() => systemCtx(service), { egress, seal }),
    async stop() {
      await egress.close()
      await receiver.stop()
      await service.stop()
    },
  }
}
export type WebhookWorld = Awaited<ReturnType<typeof webhookWorld>>

/** An endpoint of an owner's vendor. */
export async function endpointOf(
  { service, receiver }: WebhookWorld,
  owner: TestActor,
  body: object = {},
): Promise<Made> {
  const made = await as(service.app, owner)
    .post('/api/v1/webhook-endpoints')
    .send({ url: receiver.url, ...body })
    .expect(201)
  return made.body as Made
}

/** Somebody who owns a vendor of its own. */
export const ownerOf = ({ service }: { service: Identity }) => buildMember(service)

/** Tells identity that somebody subscribed to a product of the vendor; answers what was said and its id. */
export async function tellOrder({ service }: { service: Identity }, vendorId: string, id?: string) {
  const said = {
    subscriptionId: newId(),
    productId: newId(),
    productName: 'Vela DB',
    versionId: newId(),
    vendorId,
    buyerId: newId(),
    buyerCode: 'b-7f3kq9mzt2',
    versionNumber: '1.0.0',
    regionId: 'cn-hangzhou' as const,
    instanceType: 'ecs.g7.large',
  }
  const envelope = await service.deliver(SubscriptionStarted, said, id ? { id } : {})
  return { said, id: envelope.id }
}

/** The deliveries to an endpoint, the oldest first. */
export const deliveriesTo = ({ service }: WebhookWorld, endpointId: string) =>
  service.dataSource.manager.find(WebhookDelivery, {
    where: { endpointId },
    order: { createdAt: 'ASC', id: 'ASC' },
  })
