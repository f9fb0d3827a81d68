import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SubscriptionStarted, subscribersOf, type Envelope } from '@emporium/events'
import { listParked, newId, OutboxRow, replayParked, type Ctx } from '@emporium/service-kit'
import { createDatabase, type TestDatabase } from '@emporium/testing'
import { requireDurableRedis } from '../src/queue/queues.ts'
import { startRedis, type TestRedis } from './redis.ts'
import { noteEffect, startToy, until, type Toy } from './toy.ts'

type Carrier = { REDIS_URL?: string; QUEUE_DATABASE_URL?: string }

const started = (productName: string) => ({
  subscriptionId: newId(),
  productId: newId(),
  productName,
  versionId: newId(),
  vendorId: newId(),
  buyerId: newId(),
  regionId: 'cn-hangzhou' as const,
  instanceType: 'ecs.n1.small',
})

describe.each(['postgres', 'redis'] as const)('PA-1 messages carried by %s', (name) => {
  let database: TestDatabase
  let redis: TestRedis | null = null
  let carrier: Carrier
  let producer: Toy
  let ratings: Toy
  let identity: Toy
  let bystanders: Toy[]
  /** What the consumer `ratings` does; tests replace it. */
  let consume: (ctx: Ctx, payload: { productName: string }, envelope: Envelope) => Promise<void>
  const note = (ctx: Ctx, payload: { productName: string }, envelope: Envelope) =>
    noteEffect(ctx, payload.productName, envelope)

  beforeAll(async () => {
    database = await createDatabase()
    redis = name === 'redis' ? await startRedis() : null
    carrier = redis ? { REDIS_URL: redis.url } : { QUEUE_DATABASE_URL: database.adminUrl }
    const toy = (service: Toy['service'], consumers = {}) =>
      startToy({ service, url: database.urlFor(service), carrier, consumers })
    producer = await toy('transactions')
    ratings = await toy('ratings', {
      [SubscriptionStarted.name]: (ctx: Ctx, payload: never, envelope: Envelope) =>
        consume(ctx, payload, envelope),
    })
    identity = await toy('identity', { [SubscriptionStarted.name]: note })
    // Whoever else listens acknowledges and does nothing.
    const others = subscribersOf(SubscriptionStarted.name).filter(
      (service) => service !== 'ratings' && service !== 'identity',
    )
    bystanders = await Promise.all(
      others.map((service) => toy(service, { [SubscriptionStarted.name]: async () => undefined })),
    )
  })
  afterAll(async () => {
    for (const toy of [producer, ratings, identity, ...bystanders]) await toy.stop()
    await redis?.stop()
    await database.drop()
  })

  const publish = (productName: string) =>
    producer.ctx().transaction((tx) => tx.publish(SubscriptionStarted, started(productName)))
  const outboxIsEmpty = async () => (await producer.dataSource.manager.count(OutboxRow)) === 0
  const count = async (toy: Toy, subject: string) =>
    (await toy.effects()).filter((effect) => effect === subject).length

  it('PA-1 reach every subscriber once and leave the outbox when all have them', async () => {
    consume = note
    await publish('fan-out')
    await until(
      'both heard',
      async () =>
        (await count(ratings, 'fan-out')) === 1 && (await count(identity, 'fan-out')) === 1,
    )
    await until('acknowledged', outboxIsEmpty)
  })

  it('PA-1 are not said when the transaction is rolled back', async () => {
    consume = note
    const failing = producer.ctx().transaction(async (tx) => {
      await tx.publish(SubscriptionStarted, started('rolled back'))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await publish('after the rollback')
    await until('the next one came', async () => (await count(ratings, 'after the rollback')) === 1)
    expect(await count(ratings, 'rolled back')).toBe(0)
  })

  it('PA-1 are tried again until they succeed', async () => {
    let tries = 0
    consume = async (ctx, payload, envelope) => {
      tries += 1
      if (tries < 3) throw new Error('not yet')
      await note(ctx, payload, envelope)
    }
    await publish('third time')
    await until('succeeded', async () => (await count(ratings, 'third time')) === 1)
    expect(tries).toBe(3)
    await until('acknowledged', outboxIsEmpty)
  })

  it('PA-1 are parked after the last try, kept, and done once when replayed', async () => {
    consume = () => Promise.reject(new Error('broken'))
    await publish('parked')
    await until('parked', async () => (await listParked(ratings.dataSource)).length === 1)
    await until('acknowledged all the same', outboxIsEmpty)
    const [parked] = await listParked(ratings.dataSource)
    expect(parked).toMatchObject({
      name: SubscriptionStarted.name,
      attempts: 4,
      problem: { detail: 'Error: broken' },
    })
    expect(await count(ratings, 'parked')).toBe(0)
    consume = note
    await replayParked(ratings.ctx(), 'ratings', parked!.messageId)
    await until('done', async () => (await count(ratings, 'parked')) === 1)
    expect(await listParked(ratings.dataSource)).toEqual([])
    await until(
      'the replay is struck',
      async () => (await ratings.dataSource.manager.count(OutboxRow)) === 0,
    )
  })

  it('PA-1 have one effect when they are delivered twice', async () => {
    const taken: Envelope[] = []
    consume = async (ctx, payload, envelope) => {
      taken.push(envelope)
      await note(ctx, payload, envelope)
    }
    await publish('twice')
    await until('done', async () => (await count(ratings, 'twice')) === 1)
    const [envelope] = taken
    if (!envelope) throw new Error('nothing was taken')
    await producer.queues.queueOf('ratings').add('again', {
      kind: 'event',
      deliveryId: newId(),
      sender: 'transactions',
      envelope,
    })
    await publish('after twice')
    await until('the next one came', async () => (await count(ratings, 'after twice')) === 1)
    expect(await count(ratings, 'twice')).toBe(1)
    expect(taken.filter(({ id }) => id === envelope.id)).toHaveLength(1)
  })

  it('PA-1 are taken together when they come together, and one that fails holds up no other', async () => {
    const waysIn = new Map<string, Set<string>>()
    consume = async (ctx, payload, envelope) => {
      const [row] = await ctx.db.query<{ at: string }[]>('SELECT pg_current_xact_id()::text AS at')
      const ways = waysIn.get(payload.productName) ?? new Set()
      waysIn.set(payload.productName, ways.add(row?.at ?? ''))
      if (payload.productName === 'rotten') throw new Error('rotten')
      await note(ctx, payload, envelope)
    }
    const sayAll = (...names: string[]) =>
      producer.ctx().transaction(async (tx) => {
        for (const name of names) await tx.publish(SubscriptionStarted, started(name))
      })
    await sayAll('one', 'two')
    await until('both are done', async () => (await count(ratings, 'two')) === 1)
    expect(waysIn.get('one')).toEqual(waysIn.get('two'))
    await sayAll('before', 'rotten', 'after')
    await until('one is parked', async () => (await listParked(ratings.dataSource)).length === 1)
    await until('all are acknowledged', outboxIsEmpty)
    for (const name of ['one', 'two', 'before', 'after'])
      expect([name, await count(ratings, name)]).toEqual([name, 1])
    const [parked] = await listParked(ratings.dataSource)
    consume = note
    await replayParked(ratings.ctx(), 'ratings', parked!.messageId)
    await until('the rotten one is done', async () => (await count(ratings, 'rotten')) === 1)
  })

  it('PA-1 carry a sequence by which the newest of one subject wins', async () => {
    consume = (ctx, { productName }, { sequence }) =>
      ctx.transaction(async (tx) => {
        await tx.manager.query(
          `INSERT INTO newest VALUES ('subject', $1, $2) ON CONFLICT (subject) DO UPDATE
             SET sequence = excluded.sequence, value = excluded.value WHERE newest.sequence < excluded.sequence`,
          [sequence, productName],
        )
      })
    for (let n = 1; n <= 30; n++) await publish(`state ${n}`)
    await until('all acknowledged', outboxIsEmpty)
    const [row] = await ratings.dataSource.query<{ value: string }[]>('SELECT value FROM newest')
    expect(row?.value).toBe('state 30')
  })

  it('PA-1 come again when the queue lost them', async () => {
    consume = note
    await producer.ctx().transaction(async (tx) => {
      await tx.publish(SubscriptionStarted, started('lost'))
      await tx.seal()
      // Marked as sent although no queue has it, as after a crash of a carrier that forgets.
      await tx.manager.query(
        `UPDATE outbox SET attempts = 1, due_at = now() + interval '300 milliseconds'`,
      )
    })
    expect(await count(ratings, 'lost')).toBe(0)
    await until('sent again', async () => (await count(ratings, 'lost')) === 1)
  })

  it('PA-1 survive a worker that is killed in the middle', async () => {
    consume = note
    await ratings.stop()
    const url = database.urlFor('ratings')
    const script = new URL('./stuck-worker.ts', import.meta.url).pathname
    const child = spawn(
      process.execPath,
      [
        '--conditions=@emporium/source',
        '--import',
        '@oxc-node/core/register',
        script,
        'ratings',
        url,
        JSON.stringify(carrier),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
    )
    await publish('interrupted')
    await once(child.stdout, 'data')
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    ratings = await startToy({
      service: 'ratings',
      url,
      carrier,
      consumers: { [SubscriptionStarted.name]: note },
    })
    await until('done by the next worker', async () => (await count(ratings, 'interrupted')) === 1)
    expect(await count(ratings, 'half done')).toBe(0)
    await until('acknowledged', outboxIsEmpty)
  })
})

describe('PA-1 a Redis that forgets', () => {
  it('PA-1 is refused unless asked for', async () => {
    const forgetful = await startRedis(false)
    await expect(requireDurableRedis(forgetful.url)).rejects.toThrow('append-only')
    await forgetful.stop()
    const durable = await startRedis()
    await expect(requireDurableRedis(durable.url)).resolves.toBeUndefined()
    await durable.stop()
  })
})
