import { limits } from '@emporium/domain'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { beginProduct, confirmedSeller, listProduct, patchDraft, putFile } from './factories.ts'
import * as corpus from './files.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

const put = async (slot: string, file: corpus.Sent, type: 'image' | 'saas' = 'image') =>
  putFile(world, seller, await beginProduct(world, seller, type), slot, file)

describe('IM-6 uploading files', () => {
  it('IM-6 writes a logo anew: no metadata, at most 640 pixels', async () => {
    const answer = await put('logo', await corpus.logo(1_000))
    expect(answer.status).toBe(200)
    const { file } = answer.body
    expect(file).toMatchObject({
      contentType: 'image/png',
      pixels: { width: 1_000, height: 1_000 },
    })
    const read = await as(world.app).get(file.url).responseType('blob').expect(200)
    const metadata = await sharp(read.body as Buffer).metadata()
    expect(metadata).toMatchObject({ width: 640, height: 640 })
    expect(metadata.exif).toBeUndefined()
    expect((read.body as Buffer).includes('where-I-live')).toBe(false)
  })

  it('IM-6 accepts exactly 2 MB and refuses one byte more', async () => {
    expect((await put('user_guide', await corpus.pdfOfBytes(limits.fileBytes))).status).toBe(200)
    const over = await put('user_guide', await corpus.pdfOfBytes(limits.fileBytes + 1))
    expect(over.status).toBe(413)
    expect(over.body.type).toBe('/problems/payload-too-large')
    expect(over.body.errors).toMatchObject([{ pointer: '#/files/user_guide' }])
  })

  it.each([
    ['an SVG called .png', 'logo', async () => corpus.svg, 'file-type-not-accepted'],
    ['a PDF as logo', 'logo', () => corpus.userGuide('logo.png'), 'file-type-not-accepted'],
    ['a picture as user guide', 'user_guide', () => corpus.logo(), 'file-type-not-accepted'],
    [
      'an empty file',
      'logo',
      async () => ({ bytes: Buffer.alloc(0), name: 'a.png' }),
      'file-type-not-accepted',
    ],
    ['a bomb of pixels', 'logo', () => corpus.pixelBomb(), 'file-not-readable'],
    ['a hidden script', 'user_guide', () => corpus.scriptedPdf(), 'file-not-safe'],
    ['a plain script', 'user_guide', () => corpus.scriptedPdf(false), 'file-not-safe'],
    ['a launch action', 'user_guide', () => corpus.launchingPdf(), 'file-not-safe'],
    ['an encrypted PDF', 'user_guide', () => corpus.encryptedPdf(), 'file-not-safe'],
  ])('IM-6 refuses %s', async (_what, slot, make, slug) => {
    const answer = await put(slot, await make())
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      type: `/problems/${slug}`,
      detail: expect.any(String),
      errors: [expect.objectContaining({ pointer: `#/files/${slot}`, detail: answer.body.detail })],
    })
  })

  it('IM-6 reads many PDFs that come at once, each in its turn', async () => {
    const sent = Array.from({ length: 12 }, async () => put('user_guide', await corpus.userGuide()))
    const answers = await Promise.all(sent)
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  })

  it('IM-6 refuses a file that is two things, and a picture that is cut off', async () => {
    const guide = await corpus.userGuide()
    const page = Buffer.from('<script>steal()</script>'.repeat(100))
    const both = Buffer.concat([guide.bytes, page])
    expect((await put('user_guide', { ...guide, bytes: both })).status).toBe(422)
    const logo = await corpus.logo()
    expect((await put('logo', { ...logo, bytes: logo.bytes.subarray(0, 200) })).status).toBe(422)
    const broken = { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7\nnonsense\n%%EOF') }
    expect((await put('user_guide', broken)).status).toBe(422)
  })

  it('IM-6 takes the bytes of a trailing archive out of a picture', async () => {
    const logo = await corpus.logo()
    const polyglot = Buffer.concat([logo.bytes, Buffer.from('PK\u0003\u0004<script>')])
    const answer = await put('logo', { ...logo, bytes: polyglot })
    expect(answer.status).toBe(200)
    const read = await as(world.app).get(answer.body.file.url).responseType('blob')
    expect((read.body as Buffer).includes('<script>')).toBe(false)
  })

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\secret\\guide.exe', 'guide.pdf'],
    ['guide.pdf.html', 'guide.pdf.pdf'],
    ['‮fdp.exe', 'fdp.pdf'],
    ['con.pdf', 'file.pdf'],
    ['指南.pdf', '指南.pdf'],
  ])('IM-6 calls %s %s', async (sent, stored) => {
    const { bytes } = await corpus.userGuide()
    const answer = await put('user_guide', { bytes, name: sent })
    expect(answer.body.file.name).toBe(stored)
  })

  it('SA-1 has the slots of its type', async () => {
    const guide = await corpus.userGuide()
    expect((await put('resource', guide)).status).toBe(409)
    expect((await put('user_guide', guide, 'saas')).status).toBe(409)
    expect((await put('resource', guide, 'saas')).status).toBe(200)
    expect((await put('avatar', guide)).status).toBe(400)
  })

  it('IM-6 wants one file in a form', async () => {
    const id = await beginProduct(world, seller)
    const path = `/api/v1/products/${id}/files/logo`
    await as(world.app, seller).put(path).send({ file: 'x' }).expect(415)
    await as(world.app, seller).put(path).field('text', 'x').expect(400)
  })
})

/** Another first character, whichever it is. */
const forged = (_all: string, first: string) => `signature=${first === '_' ? 'a' : '_'}`

describe('IM-6 reading files', () => {
  it('IM-6 lets nobody but the vendor, staff and holders of a link read what is not listed', async () => {
    const { file } = (await put('trademark', await corpus.userGuide())).body
    const path = `/api/v1/files/${file.fileId}`
    const status = async (actor?: TestActor, url = path) =>
      (await as(world.app, actor).get(url)).status
    expect(await status()).toBe(404)
    expect(await status(world.actors.buyer())).toBe(404)
    expect(await status(world.actors.seller())).toBe(404)
    expect(await status(seller)).toBe(200)
    expect(await status(world.actors.staff('reviewer'))).toBe(200)
    expect(await status(undefined, file.url)).toBe(200)
    expect(await status(undefined, file.url.replace(/signature=(.)/, forged))).toBe(404)
    expect(await status(undefined, file.url.replace(/expires=\d/, 'expires=9'))).toBe(404)
    world.clock.advance(31 * 60_000)
    expect(await status(undefined, file.url)).toBe(404)
    const link = await as(world.app, seller).post(`${path}/links`).expect(200)
    expect(await status(undefined, link.body.url)).toBe(200)
    await as(world.app, world.actors.seller()).post(`${path}/links`).expect(404)
  })

  it('IM-6 sends files so that no browser runs them', async () => {
    const { file } = (await put('user_guide', await corpus.userGuide('Führer "1".pdf'))).body
    const { headers } = await as(world.app).get(file.url).expect(200)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    expect(headers['content-security-policy']).toContain('sandbox')
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="[ -~]+"; filename\*=UTF-8''F%C3%BChrer/,
    )
  })

  it('ST-1 lets anyone read public files once the product is listed, and no others', async () => {
    const { id } = await listProduct(world, seller, 'image', { name: 'Public files' })
    const product = await as(world.app, seller).get(`/api/v1/products/${id}`)
    const { logo, user_guide: guide } = product.body.draft.files
    const read = await as(world.app).get(logo.url).expect(200)
    expect(logo.url).toBe(`/api/v1/files/${logo.fileId}`)
    expect(read.headers['cache-control']).toBe('public, max-age=31536000, immutable, s-maxage=60')
    await as(world.app).get(guide.url).expect(200)
  })
})

describe('IM-6 replacing and removing files', () => {
  it('IM-6 forgets what no submission has, bytes and all', async () => {
    const id = await beginProduct(world, seller)
    const first = (await putFile(world, seller, id, 'logo', await corpus.logo())).body.file
    const second = (await putFile(world, seller, id, 'logo', await corpus.logo(64))).body.file
    await as(world.app, seller).get(first.url).expect(404)
    expect(await world.work()).toBeGreaterThan(0)
    await as(world.app, seller).delete(`/api/v1/products/${id}/files/logo`).expect(204)
    await as(world.app, seller).get(second.url).expect(404)
    await as(world.app, seller).delete(`/api/v1/products/${id}/files/logo`).expect(404)
  })

  it('SA-1 takes a resource out with its file', async () => {
    const id = await beginProduct(world, seller, 'saas')
    const { file } = (await putFile(world, seller, id, 'resource', await corpus.userGuide())).body
    const resources = [{ name: 'Guide', fileId: file.fileId }]
    const patched = await patchDraft(world, seller, id, { resources })
    expect(patched.body.draft.resources[0].file.fileId).toBe(file.fileId)
    const path = `/api/v1/products/${id}/files/resource`
    await as(world.app, seller).delete(`${path}?fileId=${file.fileId}`).expect(204)
    const product = await as(world.app, seller).get(`/api/v1/products/${id}`)
    expect(product.body.draft.resources).toEqual([])
  })
})
