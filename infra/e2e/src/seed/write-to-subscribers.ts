import assert from 'node:assert/strict'
import type { Person } from '../people/person.ts'

const ofHarbor = {
  subject: 'Your certificate ends in March',
  text: 'Your server runs V1.0, whose certificate has to be renewed by hand. V1.1 renews it by itself; your logs stay where they are.\n\nIs there anything that keeps you on V1.0?',
}
const answer =
  'Only that we have not tried the upgrade yet. Do saved searches survive it?\n\n我们下周试一下。'
const goingOn = 'They do. Stop the old server only when the new one shows your logs.'

/** A seller writes to one subscriber, who answers; and announces two things, of which one is reported (SP-2). */
export async function writeToSubscribers(
  seller: Person,
  productId: string,
  [buyer, reporter]: readonly Person[],
): Promise<void> {
  assert(buyer && reporter, 'two have the product')
  const { data: mine } = await buyer.api.GET('/api/v1/subscriptions', {
    params: { query: { productId } },
  })
  const { data: orders } = await seller.api.GET('/api/v1/orders', {
    params: { query: { productId, kind: 'subscription' } },
  })
  const order = orders?.items.find(({ id }) => mine?.items.some((own) => own.id === id))
  assert(order, 'the buyer has subscribed')
  const { data: opened } = await seller.api.POST('/api/v1/conversations', {
    body: { productId, buyerId: order.buyerId, ...ofHarbor },
  })
  assert(opened)
  const params = { path: { id: opened.id } }
  const write = '/api/v1/conversations/{id}/messages'
  await buyer.api.POST(write, { params, body: { text: answer } })
  await seller.api.POST(write, { params, body: { text: goingOn } })
  await seller.api.POST('/api/v1/announcements', {
    body: {
      productId,
      kind: 'security_fix',
      subject: 'Update to V1.1 by the end of the month',
      text: 'A crafted log line could fill the disk of the search server. V1.1 drops such lines. Servers that take logs from outside of your network should be replaced first.',
    },
  })
  const { data: noisy } = await seller.api.POST('/api/v1/announcements', {
    body: {
      productId,
      kind: 'news',
      subject: 'Meet us at the logging days',
      text: 'Three days of talks, with a discount for subscribers. Bring your colleagues.',
    },
  })
  assert(noisy)
  await reporter.api.POST('/api/v1/message-reports', {
    body: { kind: 'announcement', messageId: noisy.id, code: 'spam' },
  })
}
