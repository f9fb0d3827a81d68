import { CaseRejected } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  caseOf,
  chooseImage,
  completeDraft,
  confirmedSeller,
  listProduct,
  nextSequence,
  passReview,
  patchDraft,
} from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

const say = (id: string, verb: string, body: object = {}, actor: TestActor = seller) =>
  as(world.app, actor).post(`/api/v1/products/${id}/${verb}`).send(body)
const look = async (id: string) =>
  (await as(world.app, seller).get(`/api/v1/products/${id}`).expect(200)).body
const sql = (text: string, values: unknown[]) => world.database.query(text, values)
const reword = (id: string, table: 'draft' | 'listing') =>
  sql(
    `UPDATE catalog.product_versions SET ${table} = jsonb_set(${table}, '{releaseNote}', to_jsonb($2::text)) WHERE product_id = $1`,
    [id, `Other words ${newId()}`],
  )

describe('IM-10 a release note', () => {
  it('IM-10 cannot be worded anew while it is under review, not even at the database', async () => {
    const id = await completeDraft(world, seller)
    await reword(id, 'draft')
    await say(id, 'submit').expect(200)
    await expect(reword(id, 'draft')).rejects.toThrow(/cannot be changed any more/)
    const frozen = `UPDATE catalog.submissions SET listing = listing - 'releaseNote' WHERE product_id = $1`
    await expect(sql(frozen, [id])).rejects.toThrow(/frozen/)
    expect((await patchDraft(world, seller, id, { releaseNote: 'Third words.' })).status).toBe(409)
  })

  it('IM-10 can be worded anew after a rejection; both texts are kept', async () => {
    const id = await completeDraft(world, seller)
    await say(id, 'submit').expect(200)
    const verdict = { reasons: ['Say more.'], fields: ['releaseNote'] }
    const facts = (await caseOf(world, id))('rejected')
    await world.deliver(CaseRejected, { ...facts, ...verdict }, nextSequence())
    await patchDraft(world, seller, id, { releaseNote: 'The first release, with alerts.' })
    await say(id, 'submit').expect(200)
    expect((await look(id)).versions[0].submissions).toMatchObject([
      { releaseNote: 'First release.' },
      { releaseNote: 'The first release, with alerts.' },
    ])
  })

  it('IM-10 stays when it is published; only an addendum can be added, by those who publish', async () => {
    const { id, slug } = await listProduct(world, seller)
    for (const table of ['draft', 'listing'] as const)
      await expect(reword(id, table)).rejects.toThrow(/cannot be changed any more/)
    const { versions, actions } = await look(id)
    expect(actions).toContain('addendum')
    const verb = `versions/${versions[0].id as string}/addenda`
    const added = await say(id, verb, { text: ' Also runs on ARM. ' }).expect(201)
    expect(added.body).toMatchObject({ text: 'Also runs on ARM.', addedByName: expect.any(String) })
    expect((await look(id)).versions[0]).toMatchObject({
      releaseNote: 'First release.',
      addenda: [{ text: 'Also runs on ARM.' }],
    })
    const { body } = await as(world.app).get(`/api/v1/storefront/products/${slug}`).expect(200)
    expect(body.versions[0].addenda).toMatchObject([{ text: 'Also runs on ARM.' }])
    await expect(
      sql(`UPDATE catalog.version_addenda SET text = 'x' WHERE id = $1`, [added.body.id]),
    ).rejects.toThrow(/frozen/)
    await expect(
      sql('DELETE FROM catalog.version_addenda WHERE id = $1', [added.body.id]),
    ).rejects.toThrow(/frozen/)

    await say(id, verb, { text: ' ' }).expect(400)
    await say(id, `versions/${newId()}/addenda`, { text: 'x' }).expect(404)
    await say(id, verb, { text: 'x' }, world.actors.seller()).expect(404)
    const reader = world.actors.seller({ vendorId: seller.vendorId, role: 'read_only' })
    await say(id, verb, { text: 'x' }, reader).expect(403)
    await as(world.app).post(`/api/v1/products/${id}/${verb}`).send({ text: 'x' }).expect(401)
  })

  it('IM-10 has no addendum before it is published', async () => {
    const id = await completeDraft(world, seller)
    const { versions } = await look(id)
    const answer = await say(id, `versions/${versions[0].id as string}/addenda`, { text: 'x' })
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/nothing-published'])
  })
})

describe('IM-10 images and numbers serve one version', () => {
  it('IM-10 refuses the image of another version of the product, and says which has it', async () => {
    const { id } = await listProduct(world, seller)
    await say(id, 'versions', {
      versionNumber: 'V1.1',
      releaseNote: 'Adds alerts by query.',
      hasBootScript: false,
    }).expect(201)
    await chooseImage(world, seller, id).expect(200)
    const readiness = await as(world.app, seller).get(`/api/v1/products/${id}/readiness`)
    expect(readiness.body.findings[0]).toMatchObject({
      ruleId: 'image-taken',
      severity: 'blocking',
      seen: 'It is the image of version V1.0.',
    })
    const answer = await say(id, 'submit').expect(400)
    expect(answer.body.errors).toMatchObject([{ pointer: '#/image' }])
    await chooseImage(world, seller, id, 'm-sim-hz-db').expect(200)
    await say(id, 'submit').expect(200)
  })

  it('IM-10 lets another product have the same image: each has its own versions', async () => {
    const first = await listProduct(world, seller)
    const second = await listProduct(world, seller, 'image', { name: 'Harbor Log Archive' })
    const imageOf = async (id: string) => (await look(id)).versions[0].image.imageId as string
    expect(await imageOf(second.id)).toBe(await imageOf(first.id))
  })

  it.each(['claimed_image_id', 'claimed_number'])(
    'IM-10 lets the database decide between two versions that take the same %s at one moment',
    async (column) => {
      const { id } = await listProduct(world, seller)
      const free = { claimed_image_id: null, claimed_number: null }
      const copy = (version: string) =>
        sql(
          `INSERT INTO catalog.product_versions
           SELECT (jsonb_populate_record(v, $2)).* FROM catalog.product_versions v WHERE product_id = $1 LIMIT 1`,
          [id, { ...free, id: version, status: 'retired', [column]: 'the-same' }],
        )
      const outcome = await Promise.allSettled([copy(newId()), copy(newId())])
      expect(outcome.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    },
  )

  it('IM-10 gives image and number free when a submission is taken back', async () => {
    const id = await completeDraft(world, seller)
    await say(id, 'submit').expect(200)
    await say(id, 'withdraw').expect(200)
    const rows = await world.database.query<{ claimed_number: string | null }>(
      'SELECT claimed_number FROM catalog.product_versions WHERE product_id = $1',
      [id],
    )
    expect(rows).toEqual([{ claimed_number: null }])
    await say(id, 'submit').expect(200)
  })
})

describe('IM-10 until when a version is supported', () => {
  const dayIn = (days: number) =>
    new Date(world.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const page = async (slug: string) =>
    (await as(world.app).get(`/api/v1/storefront/products/${slug}`).expect(200)).body

  it('IM-10 is handed in as a day to come, and told of the version on its page and to its seller', async () => {
    const id = await completeDraft(world, seller, 'image', { supportedUntil: dayIn(-3) })
    const over = await say(id, 'submit').expect(400)
    expect(over.body.errors).toMatchObject([{ pointer: '#/supportedUntil' }])
    const readiness = await as(world.app, seller).get(`/api/v1/products/${id}/readiness`)
    expect(readiness.body.findings[0]).toMatchObject({
      ruleId: 'support-over',
      seen: `The last day is ${dayIn(-3)}.`,
    })
    const until = dayIn(0)
    expect((await patchDraft(world, seller, id, { supportedUntil: until })).status).toBe(200)
    await say(id, 'submit').expect(200)
    const changed = await patchDraft(world, seller, id, { supportedUntil: dayIn(9) })
    expect(changed.status).toBe(409)
    await passReview(world, id)
    const product = await look(id)
    expect(product.versions).toMatchObject([{ supportedUntil: until }])
    expect(product.draft.supportedUntil).toBe(until)
    expect((await page(product.slug)).versions).toMatchObject([{ supportedUntil: until }])
  })

  it('IM-10 stays listed when it is over, also with a newer version, which says its own', async () => {
    const until = dayIn(1)
    const { id, slug } = await listProduct(world, seller, 'image', { supportedUntil: until })
    world.clock.advance(5 * 86_400_000)
    const said = { versionNumber: 'V2.0', releaseNote: 'Adds alerts.', hasBootScript: false }
    const added = await say(id, 'versions', said).expect(201)
    expect(added.body.draft.supportedUntil).toBeNull()
    await chooseImage(world, seller, id, 'm-sim-hz-db').expect(200)
    await say(id, 'submit').expect(200)
    await passReview(world, id)
    expect((await page(slug)).versions).toMatchObject([
      { versionNumber: 'V2.0', supportedUntil: null },
      { versionNumber: 'V1.0', supportedUntil: until },
    ])
  })

  it('IM-10 can be said with a new version at once', async () => {
    const { id } = await listProduct(world, seller)
    const supportedUntil = dayIn(365)
    const added = await say(id, 'versions', { supportedUntil }).expect(201)
    expect(added.body.draft.supportedUntil).toBe(supportedUntil)
    await say(id, 'versions', { supportedUntil: 'next year' }).expect(400)
  })

  it('IM-10 is not announced where a version was handed in before this was asked', async () => {
    const { id, slug } = await listProduct(world, seller)
    await sql(
      `UPDATE catalog.product_versions SET draft = draft - 'supportedUntil',
         listing = listing - 'supportedUntil' WHERE product_id = $1`,
      [id],
    )
    expect((await page(slug)).versions).toMatchObject([{ supportedUntil: null }])
    const product = await look(id)
    expect(product).toMatchObject({
      draft: { supportedUntil: null },
      versions: [{ supportedUntil: null }],
    })
  })

  it('IM-10 is a day of the calendar, of a version: SaaS products have none', async () => {
    const id = await completeDraft(world, seller)
    for (const supportedUntil of ['31.12.2030', '2030-02-30', '2030-01-01T00:00:00Z', ''])
      expect((await patchDraft(world, seller, id, { supportedUntil })).status).toBe(400)
    const saas = await completeDraft(world, seller, 'saas')
    const foreign = await patchDraft(world, seller, saas, { supportedUntil: dayIn(9) })
    expect(foreign.body.errors).toMatchObject([{ pointer: '#/supportedUntil' }])
  })
})
