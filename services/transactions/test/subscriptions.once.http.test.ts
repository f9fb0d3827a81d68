import { SubscriptionCancelled } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { transactions } from '../src/app.ts'
import { SubscribeOnce1796055000000 } from '../src/migrations/1796055000000-subscribe-once.ts'
import {
  environment,
  eulaHash,
  larger,
  listProduct,
  listVersion,
  orderOf,
  subscribeTo,
  type Listed,
} from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(transactions, { environment })
})
afterAll(() => service.stop())

const path = '/api/v1/subscriptions'
const order = (product: Listed, buyer: TestActor, key?: string, wish: object = {}) => {
  const sent = as(service.app, buyer).post(path)
  return (key ? sent.set('idempotency-key', key) : sent).send(orderOf(product, { ...wish }))
}
const refused = (subscriptionId: string) => ({
  status: 409,
  body: { type: '/problems/already-subscribed', subscriptionId },
})
/** A version listed later. */
async function nextOf(product: Listed): Promise<Listed> {
  const next = { ...product, versionId: newId() }
  await listVersion(service, next)
  return next
}

describe('ST-4 the same is subscribed to once at a time', () => {
  it('ST-4 refuses another one like it and names the first, with a key and without', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const first = await order(product, buyer, 'the-first')
    expect(first.status).toBe(201)
    for (const key of [undefined, 'the-second'])
      expect(await order(product, buyer, key)).toMatchObject(refused(first.body.id))
    const again = await order(product, buyer, 'the-first')
    expect(again).toMatchObject({ status: 201, text: first.text })
    expect(again.headers['idempotent-replayed']).toBe('true')
    const wish = { networkType: 'classic' }
    expect((await order(product, buyer, undefined, wish)).body.type).toContain('does-not-fit')
  })

  it('ST-4 leaves another size, another version and another buyer free, and what has ended', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const id = await subscribeTo(service, product, buyer)
    await subscribeTo(service, product, buyer, larger)
    await subscribeTo(service, await nextOf(product), buyer)
    await subscribeTo(service, product, service.actors.buyer())
    await as(service.app, buyer).post(`${path}/${id}/cancel`).expect(200)
    const anew = await order(product, buyer)
    expect(anew.status).toBe(201)
    expect(await order(product, buyer)).toMatchObject(refused(anew.body.id))
  })

  it.each([
    ['with a key each', (turn: number) => `turn-${turn}-of-many`],
    ['without keys', () => undefined],
  ])('ST-4 makes one of fifty orders at once, %s', async (_, keyOf) => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_none, turn) => order(product, buyer, keyOf(turn))),
    )
    const made = answers.filter(({ status }) => status === 201)
    expect(made).toHaveLength(1)
    for (const answer of answers)
      if (answer.status !== 201) expect(answer).toMatchObject(refused(made[0]?.body.id))
    const { body } = await as(service.app, buyer).get(path)
    expect(body.items).toHaveLength(1)
  })

  it('ST-4 refuses an upgrade to what is there already, and names it', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const old = await subscribeTo(service, product, buyer)
    const next = await nextOf(product)
    const there = await subscribeTo(service, next, buyer)
    const upgrade = () =>
      as(service.app, buyer)
        .post(`${path}/${old}/upgrade`)
        .send({ versionId: next.versionId, eulaHash, eulaAccepted: true })
    expect(await upgrade()).toMatchObject(refused(there))
    await as(service.app, buyer).post(`${path}/${there}/cancel`).expect(200)
    expect((await upgrade()).status).toBe(200)
    expect(await order(next, buyer)).toMatchObject(refused(old))
  })
})

describe('ST-4 a cancellation whose answer was lost', () => {
  it('ST-4 is answered as before when it is asked for again, and was done once', async () => {
    const buyer = service.actors.buyer()
    const id = await subscribeTo(service, await listProduct(service), buyer)
    const cancel = (key: string) =>
      as(service.app, buyer).post(`${path}/${id}/cancel`).set('idempotency-key', key)
    const first = await cancel('stop-it').expect(200)
    const again = await cancel('stop-it').expect(200)
    expect(again.body).toEqual(first.body)
    expect(again.headers['idempotent-replayed']).toBe('true')
    // With another key it is another wish, which finds nothing to end.
    expect((await cancel('stop-it-twice')).status).toBe(409)
    const told = await service.published(SubscriptionCancelled)
    expect(told.filter(({ subscriptionId }) => subscriptionId === id)).toHaveLength(1)
  })
})

describe('ST-4 what was there twice before', () => {
  it('ST-4 stays, and the first of it keeps another one out', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const first = await subscribeTo(service, product, buyer)
    const runner = service.dataSource.createQueryRunner()
    const migration = new SubscribeOnce1796055000000()
    await migration.down(runner)
    const { versionId } = product
    const second = newId()
    // Such as the release before could make.
    await runner.query(
      `INSERT INTO subscriptions SELECT (jsonb_populate_record(s, jsonb_build_object('id', $2::uuid,
         'started_at', s.started_at + interval '1 second'))).* FROM subscriptions s WHERE version_id = $1`,
      [versionId, second],
    )
    await migration.up(runner)
    await runner.release()
    expect(await order(product, buyer)).toMatchObject(refused(first))
    const { body } = await as(service.app, buyer).get(`${path}?status=active`)
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([second, first])
    await as(service.app, buyer).post(`${path}/${second}/cancel`).expect(200)
    await as(service.app, buyer).post(`${path}/${first}/cancel`).expect(200)
    expect((await order(product, buyer)).status).toBe(201)
  })
})
