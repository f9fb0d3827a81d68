import { VersionListed } from '@emporium/events'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { beginProduct, confirmedSeller, listProduct, putFile } from './factories.ts'
import { logo, svg, userGuide, type Sent } from './files.ts'
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

const send = (id: string, slot: string, { bytes, name }: Sent) =>
  as(world.app, seller)
    .put(`/api/v1/products/${id}/proposal-files/${slot}`)
    .attach('file', Buffer.from(bytes), name)
const propose = (id: string, changes: object) =>
  as(world.app, seller)
    .post(`/api/v1/products/${id}/change-requests`)
    .send({ kind: 'update_listing', reason: 'A new look', changes })
const decide = (id: string, verb: string, body: object = {}) =>
  as(world.app, admin).post(`/api/v1/change-requests/${id}/${verb}`).send(body)
const page = (slug: string) => as(world.app).get(`/api/v1/storefront/products/${slug}`)
const read = (url: string, actor?: TestActor) => as(world.app, actor).get(url)

/** A listed SaaS product with a logo and a PDF that were sent for a proposal. */
async function prepared() {
  const { id, slug } = await listProduct(world, seller, 'saas')
  const mark = (await send(id, 'logo', await logo(200)).expect(200)).body
  const guide = (await send(id, 'resource', await userGuide('Plans.pdf')).expect(200)).body
  const changes = {
    logoFileId: mark.fileId as string,
    resources: [
      { name: 'Plans', fileId: guide.fileId as string },
      { name: 'Video', url: 'https://harbor.example.com/video' },
    ],
  }
  return { id, slug, mark, guide, changes }
}

describe('SA-3 another logo and other resources for a listed SaaS product', () => {
  it('SA-3 shows operations both sides, and buyers the new one only once it is carried out', async () => {
    const { id, slug, mark, guide, changes } = await prepared()
    const before = (await page(slug).expect(200)).body
    const { body } = await propose(id, changes).expect(201)
    const seen = (await read(`/api/v1/change-requests/${body.id}`, admin).expect(200)).body
    expect(seen.proposal).toMatchObject([
      {
        field: 'logo',
        filesBefore: [{ pixels: { width: 320 } }],
        filesAfter: [{ fileId: mark.fileId, pixels: { width: 200 } }],
      },
      {
        field: 'resources',
        before: 'Tutorial – https://harbor.example.com/tutorial',
        after: 'Plans – Plans.pdf\nVideo – https://harbor.example.com/video',
        filesBefore: [],
        filesAfter: [{ fileId: guide.fileId }],
      },
    ])
    // A picture on the page of operations sends no token: the signed link serves it, the bare one does not.
    await read(seen.proposal[0].filesAfter[0].url).expect(200)
    await read(`/api/v1/files/${mark.fileId}`).expect(404)
    expect((await page(slug)).body).toEqual(before)

    world.clock.advance(1_000)
    await decide(body.id as string, 'approve').expect(200)
    await read(`/api/v1/files/${mark.fileId}`).expect(200)
    await read(`/api/v1/files/${guide.fileId}`).expect(200)
    const now = (await page(slug).expect(200)).body
    expect(now.logo.url).toContain(mark.fileId)
    expect(now.saas.resources.map(({ name }: { name: string }) => name)).toEqual(['Plans', 'Video'])
    const listed = (await world.published(VersionListed)).filter((one) => one.productId === id)
    expect(listed.at(-1)?.listing.logo?.fileId).toBe(mark.fileId)
    // What was changed stays to be read, also when the listing has changed again since.
    const after = (await read(`/api/v1/change-requests/${body.id}`, admin).expect(200)).body
    const words = (side: typeof seen) =>
      side.proposal.map(({ field, before: old, after: to }: Record<string, string>) => [
        field,
        old,
        to,
      ])
    expect(after.status).toBe('carried_out')
    expect(words(after)).toEqual(words(seen))
  })

  it('SA-3 changes nothing when operations declines; the request keeps what it proposed', async () => {
    const { id, slug, mark, changes } = await prepared()
    const before = (await page(slug)).body
    const { body } = await propose(id, changes).expect(201)
    await decide(body.id as string, 'decline', { answer: 'Not legible.' }).expect(200)
    expect((await page(slug)).body).toEqual(before)
    await read(`/api/v1/files/${mark.fileId}`, admin).expect(200)
    await read(`/api/v1/files/${mark.fileId}`).expect(404)
  })

  it('SA-3 forgets what was sent and not proposed', async () => {
    const { id, mark, guide } = await prepared()
    const better = (await send(id, 'logo', await logo(240)).expect(200)).body
    await propose(id, { logoFileId: better.fileId }).expect(201)
    await read(`/api/v1/files/${mark.fileId}`, seller).expect(404)
    await read(`/api/v1/files/${guide.fileId}`, seller).expect(404)
    await read(`/api/v1/files/${better.fileId}`, seller).expect(200)
  })

  it('SA-3 takes only files of this product that were sent for the place', async () => {
    const { id, guide, changes } = await prepared()
    const other = await prepared()
    const faults = async (said: object) =>
      ((await propose(id, said).expect(400)).body.errors as object[]).map((error) => error)
    expect(await faults({ logoFileId: guide.fileId })).toMatchObject([
      { pointer: '#/changes/logoFileId', code: 'not-logo' },
    ])
    expect(await faults({ logoFileId: other.mark.fileId })).toMatchObject([{ code: 'not-logo' }])
    expect(await faults({ resources: other.changes.resources })).toMatchObject([
      { pointer: '#/changes/resources/0/fileId', code: 'not-resource' },
    ])
    expect(await faults({ resources: [{ name: 'Neither' }] })).toMatchObject([
      { pointer: '#/changes/resources/0/url' },
    ])
    const one = changes.resources[1]
    await propose(id, { resources: Array.from({ length: 6 }, () => one) }).expect(400)
    await propose(id, { resources: Array.from({ length: 5 }, () => one) }).expect(201)
  })

  it('SA-1 SA-3 holds the files to what every logo and resource is held to', async () => {
    const { id } = await listProduct(world, seller, 'saas')
    const refused = await send(id, 'logo', svg).expect(422)
    expect(refused.body.errors).toMatchObject([{ pointer: '#/files/logo' }])
    await send(id, 'trademark', await logo()).expect(400)
  })

  it('SA-3 has no use for files of what is not listed, and of image products has no resource', async () => {
    const draft = await beginProduct(world, seller, 'saas')
    const early = await send(draft, 'logo', await logo()).expect(409)
    expect(early.body.type).toBe('/problems/not-on-shelf')
    await putFile(world, seller, draft, 'logo', await logo()).expect(200)
    const image = await listProduct(world, seller)
    const wrong = await send(image.id, 'resource', await userGuide()).expect(409)
    expect(wrong.body.type).toBe('/problems/slot-not-offered')
  })
})
