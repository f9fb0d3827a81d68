import { limits } from '@emporium/domain'
import { ProductSubmitted, VersionListed } from '@emporium/events'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import {
  beginProduct,
  completeDraft,
  confirmedSeller,
  listProduct,
  passReview,
  patchDraft,
  putFile,
} from './factories.ts'
import * as corpus from './files.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emporium-pictures-'))
  world = await openWorld({ FILES_URL: `file://${folder}` })
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

/** A screen, as a seller photographs it. */
const screen = (width = 64, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: '#147' } }).withMetadata({
    exif: { IFD0: { Copyright: 'where-I-live' } },
  })
const sent = async (bytes: Promise<Buffer>, name = 'screen.png'): Promise<corpus.Sent> => ({
  bytes: await bytes,
  name,
})
const send = async (id: string, file?: corpus.Sent) =>
  putFile(world, seller, id, 'picture', file ?? (await sent(screen().png().toBuffer())))
const upload = async (id: string) => (await send(id)).body.file.fileId as string
const set = (id: string, pictures: object[]) => patchDraft(world, seller, id, { pictures })
const draftOf = async (id: string) =>
  (await as(world.app, seller).get(`/api/v1/products/${id}`)).body.draft
const read = (fileId: string, actor?: TestActor) =>
  as(world.app, actor).get(`/api/v1/files/${fileId}`)
const isStored = async (fileId: string) =>
  (await readdir(folder, { recursive: true })).some((path) => path.includes(fileId))
const page = async (slug: string) =>
  (await as(world.app).get(`/api/v1/storefront/products/${slug}`).expect(200)).body

describe('ST-1 pictures that are sent', () => {
  it.each([
    ['PNG', () => screen(1_900, 1_000).png()],
    ['JPEG', () => screen(1_900, 1_000).jpeg()],
    ['WebP', () => screen(1_900, 1_000).webp()],
  ])('ST-1 writes a %s anew: WebP, 1600 pixels at most, no metadata', async (_kind, make) => {
    const id = await beginProduct(world, seller)
    const { file } = (await send(id, await sent(make().toBuffer(), 'Search.x'))).body
    expect(file).toMatchObject({
      slot: 'picture',
      name: 'Search.webp',
      contentType: 'image/webp',
      pixels: { width: 1_900, height: 1_000 },
    })
    const { body } = await as(world.app).get(file.url).responseType('blob').expect(200)
    const metadata = await sharp(body as Buffer).metadata()
    expect(metadata).toMatchObject({ format: 'webp', width: limits.pictureSide, height: 842 })
    expect(metadata.exif).toBeUndefined()
  })

  it('ST-1 knows the sides of a picture as it is seen, not as the camera lay', async () => {
    const id = await beginProduct(world, seller)
    const lying = screen(60, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { file } = (await send(id, await sent(lying))).body
    expect(file.pixels).toEqual({ width: 30, height: 60 })
  })

  const webp = () => screen().webp().toBuffer()
  it.each([
    ['a PDF', () => corpus.userGuide(), 'file-type-not-accepted'],
    ['a drawing', async () => corpus.svg, 'file-type-not-accepted'],
    ['a GIF', () => sent(screen().gif().toBuffer()), 'file-type-not-accepted'],
    ['a WebP that is cut off', async () => sent(webp().then((all) => all.subarray(0, 40)))],
    [
      'a WebP with other bytes in it',
      () => sent(webp().then((all) => Buffer.concat([all.subarray(0, 16), Buffer.alloc(200, 7)]))),
    ],
    [
      'a WebP of too many pixels',
      () =>
        sent(
          screen(limits.logoMaxPixels + 1, 4)
            .webp()
            .toBuffer(),
        ),
    ],
  ])('ST-1 refuses %s', async (_what, make, slug = 'file-not-readable') => {
    const id = await beginProduct(world, seller, 'saas')
    const { status, body } = await send(id, await make())
    expect([status, body.type]).toEqual([422, `/problems/${slug}`])
    expect(body.errors).toMatchObject([{ pointer: '#/files/picture' }])
  })
})

describe('ST-1 the pictures of a draft', () => {
  it('ST-1 stand in the order of the seller, who may say later what they show', async () => {
    const id = await beginProduct(world, seller)
    const [one, two] = [await upload(id), await upload(id)]
    expect((await draftOf(id)).pictures).toEqual([])
    const first = await set(id, [
      { fileId: one, alt: '' },
      { fileId: two, alt: ' A  list\nof alerts ' },
    ])
    expect(first.body.draft.pictures).toMatchObject([
      { alt: '', file: { fileId: one } },
      { alt: 'A  list of alerts', file: { fileId: two } },
    ])
    const turned = await set(id, [
      { fileId: two, alt: 'Alerts' },
      { fileId: one, alt: 'Search' },
    ])
    const shown = turned.body.draft.pictures.map(({ alt }: { alt: string }) => alt)
    expect(shown).toEqual(['Alerts', 'Search'])
  })

  it('ST-1 are eight at most, each once, each with a short text', async () => {
    const id = await beginProduct(world, seller)
    const ids: string[] = []
    for (let left = limits.pictures + 1; left > 0; left -= 1) ids.push(await upload(id))
    const nine = ids.map((fileId) => ({ fileId, alt: 'x'.repeat(limits.pictureAlt) }))
    const eight = nine.slice(1)
    const faults = async (pictures: object[]) => {
      const { status, body } = await set(id, pictures)
      expect(status).toBe(400)
      return body.errors
    }
    expect(await faults(nine)).toMatchObject([{ pointer: '#/pictures' }])
    expect(await faults([eight[0]!, eight[1]!, eight[0]!])).toMatchObject([
      { pointer: '#/pictures/2/fileId', code: 'picture-twice' },
    ])
    const fileId = eight[0]!.fileId
    for (const alt of ['x'.repeat(limits.pictureAlt + 1), 'Se\u202Earch'])
      expect(await faults([{ fileId, alt }])).toMatchObject([{ pointer: '#/pictures/0/alt' }])
    expect(await faults([{ fileId }])).toMatchObject([{ pointer: '#/pictures/0/alt' }])
    expect((await set(id, eight)).status).toBe(200)
  })

  it('ST-1 are files that were sent as pictures of this product, and of no other', async () => {
    const id = await beginProduct(world, seller)
    const other = await upload(await beginProduct(world, seller))
    const mark = (await putFile(world, seller, id, 'logo', await corpus.logo())).body.file.fileId
    for (const fileId of [other, mark as string]) {
      const refused = await set(id, [{ fileId, alt: 'Search' }])
      expect(refused.body.errors).toMatchObject([
        { pointer: '#/pictures/0/fileId', code: 'not-picture' },
      ])
    }
  })

  it('ST-1 are nobody else’s business', async () => {
    const id = await beginProduct(world, seller)
    const fileId = await upload(id)
    await set(id, [{ fileId, alt: 'Search' }])
    const stranger = await confirmedSeller(world, 'Other Systems')
    const file = await sent(screen().png().toBuffer())
    await putFile(world, stranger, id, 'picture', file).expect(404)
    await as(world.app, stranger)
      .patch(`/api/v1/products/${id}/draft`)
      .set('if-match', '"1"')
      .send({ pictures: [] })
      .expect(404)
    await as(world.app, stranger)
      .delete(`/api/v1/products/${id}/files/picture?fileId=${fileId}`)
      .expect(404)
    await read(fileId, stranger).expect(404)
    expect((await draftOf(id)).pictures).toHaveLength(1)
  })

  it('ST-1 are gone from the store once they are left out or taken out', async () => {
    const id = await beginProduct(world, seller)
    const [one, two, three] = [await upload(id), await upload(id), await upload(id)]
    await set(
      id,
      [one, two, three].map((fileId) => ({ fileId, alt: '' })),
    )
    await set(
      id,
      [two, three].map((fileId) => ({ fileId, alt: '' })),
    )
    const path = `/api/v1/products/${id}/files/picture`
    await as(world.app, seller).delete(`${path}?fileId=${two}`).expect(204)
    await as(world.app, seller).delete(`${path}?fileId=${two}`).expect(404)
    await as(world.app, seller).delete(path).expect(404)
    expect((await draftOf(id)).pictures).toMatchObject([{ file: { fileId: three } }])
    expect(await world.work()).toBeGreaterThan(0)
    expect(await Promise.all([one, two, three].map(isStored))).toEqual([false, false, true])
    await set(id, [{ fileId: one, alt: '' }]).then(({ status }) => expect(status).toBe(400))
  })
})

describe('ST-1 pictures on the shelf', () => {
  it('ST-1 go with the submission, each with its text, and are open to anybody once listed', async () => {
    const id = await completeDraft(world, seller)
    const [one, two] = [await upload(id), await upload(id)]
    await set(id, [
      { fileId: two, alt: 'Alerts' },
      { fileId: one, alt: '' },
    ])
    const submit = () => as(world.app, seller).post(`/api/v1/products/${id}/submit`)
    const refused = await submit().expect(400)
    expect(refused.body.errors).toMatchObject([{ pointer: '#/pictures/1/alt' }])
    await set(id, [
      { fileId: two, alt: 'Alerts' },
      { fileId: one, alt: 'Search' },
    ])
    const preview = await as(world.app, seller).get(`/api/v1/products/${id}/preview`).expect(200)
    expect(preview.body.pictures).toMatchObject([{ alt: 'Alerts' }, { alt: 'Search' }])
    await as(world.app).get(preview.body.pictures[0].url).expect(200)
    await submit().expect(200)
    const handedIn = (await world.published(ProductSubmitted)).find((one) => one.productId === id)
    expect(handedIn?.listing.pictures).toMatchObject([
      { alt: 'Alerts', file: { fileId: two, contentType: 'image/webp' } },
      { alt: 'Search', file: { fileId: one } },
    ])
    await read(two).expect(404)
    await passReview(world, id)
    await read(two).expect(200)
    const { slug } = (await as(world.app, seller).get(`/api/v1/products/${id}`)).body
    const url = (fileId: string) => `/api/v1/files/${fileId}`
    const pixels = { width: 64, height: 40 }
    expect((await page(slug as string)).pictures).toEqual([
      { alt: 'Alerts', url: url(two), pixels },
      { alt: 'Search', url: url(one), pixels },
    ])
    // The next version begins with them; what it leaves out stays with what was handed in (IM-9).
    await as(world.app, seller).post(`/api/v1/products/${id}/versions`).send({}).expect(201)
    expect((await draftOf(id)).pictures).toHaveLength(2)
    expect((await set(id, [{ fileId: one, alt: 'Search' }])).status).toBe(200)
    await read(two).expect(200)
    // Off the shelf they are nobody's business again, as before.
    const remove = as(world.app, world.actors.staff('admin')).post(`/api/v1/products/${id}/remove`)
    await remove.send({ reason: 'It shows what it must not.' }).expect(200)
    for (const fileId of [one, two]) {
      await read(fileId).expect(404)
      await read(fileId, seller).expect(200)
      await read(fileId, world.actors.staff('reviewer')).expect(200)
    }
  })

  it('ST-1 are no matter for who has none', async () => {
    const { slug } = await listProduct(world, seller, 'saas', { name: 'No pictures' })
    expect((await page(slug)).pictures).toEqual([])
  })

  it('SA-3 can be proposed for a listed SaaS product, and are shown once that is carried out', async () => {
    const { id, slug } = await listProduct(world, seller, 'saas', { name: 'New pictures' })
    const offer = async (file: corpus.Sent) =>
      as(world.app, seller)
        .put(`/api/v1/products/${id}/proposal-files/picture`)
        .attach('file', Buffer.from(file.bytes), file.name)
    const { fileId } = (await offer(await sent(screen().webp().toBuffer()))).body
    const propose = (pictures: object[]) =>
      as(world.app, seller)
        .post(`/api/v1/products/${id}/change-requests`)
        .send({ kind: 'update_listing', reason: 'To be seen', changes: { pictures } })
    const mute = await propose([{ fileId, alt: '' }]).expect(422)
    expect(mute.body.errors).toMatchObject([{ pointer: '#/changes/pictures/0/alt' }])
    const foreign = await upload(await beginProduct(world, seller, 'saas'))
    const wrong = await propose([{ fileId: foreign, alt: 'Plans' }]).expect(400)
    expect(wrong.body.errors).toMatchObject([
      { pointer: '#/changes/pictures/0/fileId', code: 'not-picture' },
    ])
    const { body } = await propose([{ fileId, alt: 'Plans' }]).expect(201)
    const admin = as(world.app, world.actors.staff('admin'))
    const seen = await admin.get(`/api/v1/change-requests/${body.id}`).expect(200)
    expect(seen.body.proposal).toMatchObject([
      { field: 'pictures', before: null, after: '1. Plans', filesAfter: [{ fileId }] },
    ])
    expect((await page(slug)).pictures).toEqual([])
    world.clock.advance(1_000)
    await admin.post(`/api/v1/change-requests/${body.id}/approve`).send({}).expect(200)
    expect((await page(slug)).pictures).toMatchObject([{ alt: 'Plans' }])
    await read(fileId as string).expect(200)
    const listed = (await world.published(VersionListed)).findLast((one) => one.productId === id)
    expect(listed?.listing.pictures).toMatchObject([{ alt: 'Plans' }])
    // Who takes one out again takes it back from everybody.
    const none = await propose([]).expect(201)
    await read(fileId as string).expect(200)
    world.clock.advance(1_000)
    await admin.post(`/api/v1/change-requests/${none.body.id}/approve`).send({}).expect(200)
    expect((await page(slug)).pictures).toEqual([])
    await read(fileId as string).expect(404)
    await read(fileId as string, seller).expect(200)
  })
})
