import { ProductUpdated, SubscriptionStarted, VersionListed } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { confirmedSeller, listProduct, nextSequence } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
let admin: TestActor
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
  admin = world.actors.staff('admin')
})
afterAll(() => world.stop())

const dayIn = (days: number) =>
  new Date(world.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
const ask = (id: string, body: object) =>
  as(world.app, seller)
    .post(`/api/v1/products/${id}/change-requests`)
    .send({ kind: 'change_support', reason: 'The base system ends.', ...body })
const say = (id: string, verb: string, body: object = {}, actor: TestActor = admin) =>
  as(world.app, actor).post(`/api/v1/change-requests/${id}/${verb}`).send(body)
const look = async (id: string) =>
  (await as(world.app, seller).get(`/api/v1/change-requests/${id}`).expect(200)).body
const versionsOf = async (slug: string) =>
  (await as(world.app).get(`/api/v1/storefront/products/${slug}`).expect(200)).body.versions

/** A product on sale with a version that is supported for this many days. */
async function listed(days: number | null = 100) {
  const supportedUntil = days === null ? null : dayIn(days)
  const { id, slug } = await listProduct(world, seller, 'image', { supportedUntil })
  const { body } = await as(world.app, seller).get(`/api/v1/products/${id}`).expect(200)
  return { id, slug, versionId: body.versions[0].id as string, supportedUntil }
}
type Listed = Awaited<ReturnType<typeof listed>>
/** A request for another last day. */
async function asked({ id, versionId }: Listed, supportedUntil: string | null, more: object = {}) {
  const made = await ask(id, { versionId, supportedUntil, ...more }).expect(201)
  return made.body as { id: string } & Record<string, unknown>
}
const subscribe = (product: Listed) =>
  world.deliver(
    SubscriptionStarted,
    {
      subscriptionId: newId(),
      productId: product.id,
      productName: 'Harbor',
      versionId: product.versionId,
      vendorId: seller.vendorId,
      buyerId: newId(),
      regionId: 'cn-hangzhou' as const,
      instanceType: 'ecs.n1.small',
    },
    nextSequence(),
  )
const told = async (id: string) =>
  (await world.published(VersionListed)).filter(({ productId }) => productId === id)

describe('IM-11 another support date of a version on sale', () => {
  it('IM-11 ST-1 says what it takes from how many, and holds on the page and for all others once approved', async () => {
    const product = await listed()
    await subscribe(product)
    await subscribe(product)
    const support = { before: product.supportedUntil, after: dayIn(40) }
    const made = await asked(product, support.after)
    expect(made).toMatchObject({
      kind: 'change_support',
      versionId: product.versionId,
      versionNumber: 'V1.0',
      support,
      proposal: [],
      effect: { subscribers: 2, versionsLeft: 1, leavesShelf: false },
    })
    expect(await versionsOf(product.slug)).toMatchObject([{ supportedUntil: support.before }])
    const before = await told(product.id)
    const approved = await say(made.id, 'approve').expect(200)
    expect(approved.body).toMatchObject({ status: 'carried_out', support })
    expect(await versionsOf(product.slug)).toMatchObject([{ supportedUntil: support.after }])
    const events = (await told(product.id)).slice(before.length)
    expect(events).toMatchObject([
      { versionId: product.versionId, images: [{ regionId: 'cn-hangzhou' }] },
    ])
    expect(events[0]?.listing).toEqual({
      ...before.at(-1)?.listing,
      supportedUntil: support.after,
    })
    expect((await world.published(ProductUpdated)).at(-1)).toMatchObject({ productId: product.id })
    const { body } = await as(world.app, seller).get(`/api/v1/products/${product.id}`)
    expect(body.versions).toMatchObject([{ supportedUntil: support.after }])
    expect(body.draft.supportedUntil).toBe(support.after)
    // What was handed in stays as it was, and so does what was asked.
    expect(await look(made.id)).toMatchObject({ support })
    const [submission] = await world.database.query(
      `SELECT listing ->> 'supportedUntil' AS until FROM catalog.submissions WHERE product_id = $1`,
      [product.id],
    )
    expect(submission).toEqual({ until: support.before })
  })

  it('IM-11 can be later, or take an announced end back, or announce one', async () => {
    const product = await listed(10)
    for (const after of [dayIn(300), null, dayIn(50)]) {
      const { id } = await asked(product, after)
      await say(id, 'approve').expect(200)
      expect(await versionsOf(product.slug)).toMatchObject([{ supportedUntil: after }])
    }
  })

  it('IM-11 names what is missing or does not fit', async () => {
    const { id, versionId, supportedUntil } = await listed()
    const fault = async (body: object) => {
      const { body: answer } = await ask(id, body).expect(400)
      return (answer.errors as { pointer: string; code: string }[]).map(
        ({ pointer, code }) => `${pointer} ${code}`,
      )
    }
    const day = dayIn(20)
    expect(await fault({ supportedUntil: day })).toEqual(['#/versionId which-version'])
    expect(await fault({ versionId })).toEqual(['#/supportedUntil which-support'])
    const until = (said: string | null, wantedDate?: string) =>
      fault({ versionId, supportedUntil: said, ...(wantedDate ? { wantedDate } : {}) })
    expect(await until(supportedUntil)).toEqual(['#/supportedUntil support-as-before'])
    expect(await until(dayIn(-2))).toEqual(['#/supportedUntil day-not-ahead'])
    expect(await until('2019-01-01')).toEqual(['#/supportedUntil day-not-ahead'])
    expect(await until(day, dayIn(21))).toEqual(['#/supportedUntil support-ends-first'])
    for (const wrong of ['31.12.2030', '2030-02-30', ''])
      await ask(id, { versionId, supportedUntil: wrong }).expect(400)
    await ask(id, { versionId, supportedUntil: day, wantedDate: day }).expect(201)
    const open = await listed(null)
    const none = await ask(open.id, { versionId: open.versionId, supportedUntil: null }).expect(400)
    expect(none.body.errors).toMatchObject([{ code: 'support-as-before' }])
  })

  it('IM-11 is about a version of this product that is on sale', async () => {
    const [one, other] = [await listed(), await listed()]
    const supportedUntil = dayIn(20)
    for (const versionId of [other.versionId, newId()]) {
      const { body } = await ask(one.id, { versionId, supportedUntil }).expect(409)
      expect(body.type).toBe('/problems/not-on-shelf')
      expect(body.errors).toMatchObject([{ pointer: '#/versionId', code: 'version-not-on-sale' }])
    }
    await as(world.app, admin).post(`/api/v1/products/${one.id}/remove`).send({ reason: 'Leaks.' })
    await ask(one.id, { versionId: one.versionId, supportedUntil }).expect(409)
    const saas = await listProduct(world, seller, 'saas')
    const { body } = await ask(saas.id, { versionId: newId(), supportedUntil }).expect(400)
    expect(body.errors).toMatchObject([{ pointer: '#/kind', code: 'no-such-request' }])
  })

  it('IM-11 is asked for once for a version, also by a double click', async () => {
    const { id, versionId } = await listed()
    const answers = await Promise.all(
      [20, 30].map((days) => ask(id, { versionId, supportedUntil: dayIn(days) })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(lost?.body.type).toBe('/problems/request-already-open')
  })

  it('IM-11 changes nothing when it is declined or withdrawn', async () => {
    const product = await listed()
    const declined = await asked(product, dayIn(20))
    await say(declined.id, 'decline', { answer: 'Too soon.' }).expect(200)
    const withdrawn = await asked(product, dayIn(30))
    await say(withdrawn.id, 'withdraw', {}, seller).expect(200)
    const { supportedUntil } = product
    expect(await versionsOf(product.slug)).toMatchObject([{ supportedUntil }])
    expect(await look(declined.id)).toMatchObject({ support: { after: dayIn(20) } })
  })

  it('IM-11 is carried out once, whoever approves at the same moment', async () => {
    const product = await listed()
    const { id } = await asked(product, dayIn(20))
    const before = (await told(product.id)).length
    const answers = await Promise.all([say(id, 'approve'), say(id, 'approve'), say(id, 'approve')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await told(product.id)).toHaveLength(before + 1)
  })

  it('IM-11 waits for its wanted date, and is done then by itself, once', async () => {
    const product = await listed()
    const { id } = await asked(product, dayIn(20), { wantedDate: dayIn(1) })
    const before = (await told(product.id)).length
    await say(id, 'approve', { when: 'wanted_date' }).expect(200)
    await world.work()
    expect(await versionsOf(product.slug)).toMatchObject([
      { supportedUntil: product.supportedUntil },
    ])
    const { support } = await look(id)
    world.clock.advance(2 * 86_400_000)
    await world.work()
    await world.work()
    expect(await look(id)).toMatchObject({ status: 'carried_out', support })
    expect(await versionsOf(product.slug)).toMatchObject([{ supportedUntil: support.after }])
    expect(await told(product.id)).toHaveLength(before + 1)
  })

  it('IM-11 is not promised any more when its day has passed while nobody decided', async () => {
    const product = await listed()
    const { id } = await asked(product, dayIn(2))
    world.clock.advance(4 * 86_400_000)
    const { body } = await say(id, 'approve').expect(409)
    expect(body.type).toBe('/problems/support-day-over')
    expect((await look(id)).status).toBe('open')
    const { supportedUntil } = product
    expect(await versionsOf(product.slug)).toMatchObject([{ supportedUntil }])
  })

  it.each(['removed', 'retired'])('IM-11 lapses when what it is about is %s', async (how) => {
    const product = await listed()
    const { id } = await asked(product, dayIn(20), { wantedDate: dayIn(1) })
    await say(id, 'approve', { when: 'wanted_date' }).expect(200)
    const table = how === 'removed' ? 'products' : 'product_versions'
    const key = how === 'removed' ? product.id : product.versionId
    await world.database.query(`UPDATE catalog.${table} SET status = $1 WHERE id = $2`, [how, key])
    world.clock.advance(2 * 86_400_000)
    await world.work()
    expect((await look(id)).status).toBe('lapsed')
  })
})
