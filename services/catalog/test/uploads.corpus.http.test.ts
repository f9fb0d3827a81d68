import { safeFileName } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { beginProduct, confirmedSeller, putFile } from './factories.ts'
import * as corpus from './files.ts'
import * as hostile from './hostile-files.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

const put = async (slot: string, file: corpus.Sent) =>
  putFile(world, seller, await beginProduct(world, seller), slot, file)

const stored = async (url: string) =>
  (await as(world.app).get(url).responseType('blob').expect(200)).body as Buffer

describe('S-6 hostile files', () => {
  it.each(hostile.refusedPdfs)('IM-6 refuses a PDF %s', async (_what, slug, make) => {
    const begun = performance.now()
    const answer = await put('user_guide', { name: 'guide.pdf', bytes: await make() })
    expect([answer.status, answer.body.type]).toEqual([422, `/problems/${slug}`])
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it.each(hostile.takenPdfs)('IM-6 takes a PDF %s', async (_what, make) => {
    const answer = await put('user_guide', { name: 'guide.pdf', bytes: await make() })
    expect([answer.status, answer.body.detail]).toEqual([200, undefined])
  })

  it.each(hostile.refusedPictures)('IM-6 refuses a picture %s', async (_what, slug, make) => {
    const answer = await put('logo', { name: 'logo.png', bytes: await make() })
    expect([answer.status, answer.body.type]).toEqual([422, `/problems/${slug}`])
  })

  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  it.each([
    ['a drawing', drawing, 'SVG'],
    ['a drawing with a declaration', `<?xml version="1.0"?>\n<!-- <p> -->${drawing}`, 'SVG'],
    ['an archive', 'PK\u0003\u0004'.padEnd(64, '\0'), 'ZIP'],
  ])('IM-6 says what was found when it is %s called .png', async (_what, text, found) => {
    const answer = await put('logo', { name: 'logo.png', bytes: Buffer.from(text, 'latin1') })
    expect([answer.status, answer.body.type]).toEqual([422, '/problems/file-type-not-accepted'])
    expect(answer.body.errors).toEqual([
      expect.objectContaining({
        pointer: '#/files/logo',
        code: 'file-type-found',
        params: { found, types: expect.arrayContaining(['PNG', 'JPEG']) },
      }),
    ])
  })

  it('IM-6 says what is accepted of what nobody can name', async () => {
    const answer = await put('logo', { name: 'logo.png', bytes: Buffer.from('just words <svg>') })
    expect(answer.body.errors).toMatchObject([{ pointer: '#/files/logo', code: 'file-types' }])
  })

  it.each(hostile.cleanedPictures)(
    'IM-6 keeps nothing but the picture of one %s',
    async (_what, make) => {
      const bytes = await make()
      expect(Buffer.from(bytes).includes(hostile.mark)).toBe(true)
      const answer = await put('logo', { name: 'logo.png', bytes })
      expect(answer.status).toBe(200)
      const kept = await stored(answer.body.file.url)
      expect(kept.includes(hostile.mark)).toBe(false)
      const { exif, xmp, icc, pages = 1 } = await sharp(kept).metadata()
      expect({ exif, xmp, icc, pages }).toEqual({ pages: 1 })
    },
  )

  it.each(hostile.names)('IM-6 makes a plain name of %j', (sent) => {
    const name = safeFileName(sent, 'application/pdf')
    expect(name).toMatch(/^[^\p{C}/\\<>:"|?*%;]{1,116}\.pdf$/u)
    expect(name).not.toMatch(/^\.|^(con|nul|lpt1)\.|[. ]\.pdf$/i)
  })
})

describe('IM-6 forms that hold no file', () => {
  const path = async () => `/api/v1/products/${await beginProduct(world, seller)}/files/logo`

  it('IM-6 wants the field to be called file', async () => {
    const { bytes } = await corpus.logo()
    const put = as(world.app, seller).put(await path())
    const answer = await put.attach('avatar', Buffer.from(bytes), 'logo.png')
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, '#/file'])
  })

  it('IM-6 does not believe what the sender says of the type', async () => {
    const put = as(world.app, seller).put(await path())
    const page = Buffer.from('<html><script>alert(1)</script></html>')
    const answer = await put.attach('file', page, { filename: 'a.png', contentType: 'image/png' })
    expect(answer.body.type).toBe('/problems/file-type-not-accepted')
  })

  it('IM-6 bounds the number of parts', async () => {
    let put = as(world.app, seller).put(await path())
    for (let i = 0; i < 40; i += 1) put = put.field(`field${i}`, 'x')
    const answer = await put
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })
})
