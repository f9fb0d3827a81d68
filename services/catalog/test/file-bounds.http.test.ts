import { limits } from '@emporium/domain'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { mkdtemp, readdir } from 'node:fs/promises'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { PDFDocument, PDFName } from 'pdf-lib'
import sharp from 'sharp'
import { ProductFile } from '../src/files/product-file.entity.ts'
import { beginProduct, confirmedSeller, listProduct, patchDraft, putFile } from './factories.ts'
import * as corpus from './files.ts'
import { openWorld, type World } from './world.ts'

let world: World
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emporium-bounds-'))
  world = await openWorld({ FILES_URL: `file://${folder}` })
})
afterAll(() => world.stop())

const storedBytes = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
    .length

/** Files that a vendor has from before, as rows. */
async function hold(
  vendorId: string,
  productId: string,
  count: number,
  bytes: number,
  isFrozen = false,
) {
  await world.dataSource.query(
    `INSERT INTO files (id, product_id, vendor_id, slot, name, content_type, bytes, sha256, key, is_frozen, uploaded_at)
     SELECT gen_random_uuid(), $2, $1, 'resource', 'a.pdf', 'application/pdf', $4, '', gen_random_uuid()::text, $5, now()
     FROM generate_series(1, $3::int)`,
    [vendorId, productId, count, bytes, isFrozen],
  )
}

describe('S-6 what a vendor may hold', () => {
  it('S-6 has a bound in number: the last one fits, one more does not, a replacement does', async () => {
    const seller = await confirmedSeller(world)
    const full = await beginProduct(world, seller)
    await hold(seller.vendorId, full, limits.vendorFiles - 1, 1)
    const id = await beginProduct(world, seller)
    await putFile(world, seller, id, 'logo', await corpus.logo()).expect(200)
    const kept = await storedBytes()
    const refused = await putFile(world, seller, id, 'user_guide', await corpus.userGuide())
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/vendor-files-full'])
    expect(refused.body).toMatchObject({
      detail: expect.stringContaining(String(limits.vendorFiles)),
      limits: { files: limits.vendorFiles, bytes: limits.vendorFileBytes },
      errors: [{ pointer: '#/files/user_guide' }],
    })
    expect(await storedBytes()).toBe(kept)
    await putFile(world, seller, id, 'logo', await corpus.logo(64)).expect(200)
  })

  it('S-6 is a hundred files of a product that were not handed in yet; what was handed in is no hindrance', async () => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller)
    await hold(seller.vendorId, id, 120, 1, true)
    await hold(seller.vendorId, id, 99, 1)
    await putFile(world, seller, id, 'logo', await corpus.logo()).expect(200)
    const refused = await putFile(world, seller, id, 'user_guide', await corpus.userGuide())
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/too-many-files'])
    expect(refused.body).toMatchObject({ errors: [{ pointer: '#/files/user_guide' }] })
  })

  it('S-6 has a bound in bytes, each vendor its own', async () => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller)
    const guide = await corpus.userGuide()
    await hold(seller.vendorId, id, 1, limits.vendorFileBytes - guide.bytes.length - 2_000_000_000)
    await hold(seller.vendorId, id, 1, 2_000_000_000)
    await putFile(world, seller, id, 'user_guide', guide).expect(200)
    const refused = await putFile(world, seller, id, 'patent', guide)
    expect(refused.body).toMatchObject({ type: '/problems/vendor-files-full' })
    expect(refused.body.detail).toContain('2048 MB')
    const other = await confirmedSeller(world)
    const theirs = await beginProduct(world, other)
    await putFile(world, other, theirs, 'user_guide', guide).expect(200)
  })

  it('S-6 counts uploads that come together', async () => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller, 'saas')
    await hold(seller.vendorId, await beginProduct(world, seller), limits.vendorFiles - 2, 1)
    const guide = await corpus.userGuide()
    const sent = Array.from({ length: 5 }, () => putFile(world, seller, id, 'resource', guide))
    const statuses = (await Promise.all(sent)).map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 200, 422, 422, 422])
  })
})

describe('S-6 uploads that go wrong', () => {
  it('S-6 leaves nothing behind when the sender goes away in the middle', async () => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller)
    const before = await storedBytes()
    if (!world.app.server.listening) await world.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = world.app.server.address() as AddressInfo
    const begun = [
      `PUT /api/v1/products/${id}/files/logo HTTP/1.1`,
      'Host: localhost',
      `Authorization: Bearer ${seller.token}`,
      'Content-Type: multipart/form-data; boundary=b',
      'Content-Length: 100000',
      '',
      '--b',
      'Content-Disposition: form-data; name="file"; filename="logo.png"',
      'Content-Type: image/png',
      '',
      '\u0089PNG',
    ].join('\r\n')
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(begun, 'latin1')
    const handled = once(world.app.server, 'request')
    await handled
    socket.destroy()
    await once(socket, 'close')
    // The next upload of the same draft works, and is all there is.
    await putFile(world, seller, id, 'logo', await corpus.logo()).expect(200)
    expect(await storedBytes()).toBe(before + 1)
    expect(await world.dataSource.manager.countBy(ProductFile, { productId: id })).toBe(1)
  })

  it('S-6 takes one file of a form, never several', async () => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller)
    const before = await storedBytes()
    const { bytes } = await corpus.logo()
    const answer = await as(world.app, seller)
      .put(`/api/v1/products/${id}/files/logo`)
      .attach('file', Buffer.from(bytes), 'one.png')
      .attach('file', Buffer.from(bytes), 'two.png')
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, '#/file'])
    expect(await storedBytes()).toBe(before)
    expect(await world.dataSource.manager.countBy(ProductFile, { productId: id })).toBe(0)
  })

  it('S-6 says of a large file that it is too large, whatever it is', async () => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller)
    const bytes = new Uint8Array(limits.fileBytes + 1)
    const answer = await putFile(world, seller, id, 'logo', { bytes, name: 'film.mov' })
    expect(answer.body.type).toBe('/problems/payload-too-large')
    const fits = await putFile(world, seller, id, 'logo', {
      bytes: bytes.subarray(1),
      name: 'film.mov',
    })
    expect(fits.body.type).toBe('/problems/file-type-not-accepted')
  })
})

describe('IM-6 what is for the review alone', () => {
  it('IM-6 stays closed after the product is listed, also by its address', async () => {
    const seller = await confirmedSeller(world)
    const { id } = await listProduct(world, seller, 'image', { name: 'Trade marked' })
    await as(world.app, seller).post(`/api/v1/products/${id}/versions`).send({}).expect(201)
    const guide = await corpus.userGuide()
    const files = await Promise.all(
      (['trademark', 'patent'] as const).map(
        async (slot) => (await putFile(world, seller, id, slot, guide).expect(200)).body.file,
      ),
    )
    await world.dataSource.manager.update(
      ProductFile,
      { productId: id },
      { publishedAt: world.clock.now() },
    )
    const product = await as(world.app, seller).get(`/api/v1/products/${id}`).expect(200)
    const { logo } = product.body.draft.files
    await as(world.app).get(`/api/v1/files/${logo.fileId}`).expect(200)
    for (const { fileId } of files) {
      await as(world.app).get(`/api/v1/files/${fileId}`).expect(404)
      await as(world.app, world.actors.buyer()).get(`/api/v1/files/${fileId}`).expect(404)
      await as(world.app, world.actors.staff('reviewer')).get(`/api/v1/files/${fileId}`).expect(200)
    }
  })
})

/** A piece of a PNG, with its check sum. */
function piece(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A PNG whose texts are small when packed and enormous when unpacked. */
async function textBomb(kind: 'zTXt' | 'iTXt'): Promise<Uint8Array> {
  const { bytes } = await corpus.logo(64)
  const packed = deflateSync(Buffer.alloc(256 * 1024 * 1024, 'x'), { level: 9 })
  const head = kind === 'zTXt' ? 'Comment\0\0' : 'Comment\0\u0001\0\0\0'
  const afterHeader = 8 + 25
  return Buffer.concat([
    bytes.subarray(0, afterHeader),
    piece(kind, Buffer.concat([Buffer.from(head, 'latin1'), packed])),
    bytes.subarray(afterHeader),
  ])
}

/** A PDF of very many small objects. */
async function crowdedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([200, 200]).drawText('Harbor')
  for (let count = 0; count < 60_000; count += 1)
    document.context.register(document.context.obj({ [`N${count}`]: [count, PDFName.of('X')] }))
  return document.save({ useObjectStreams: true })
}

const memoryNow = () => process.memoryUsage().rss / 1024 / 1024

describe('S-6 files that grow when they are opened', () => {
  it.each(['zTXt', 'iTXt'] as const)(
    'S-6 does not unpack the texts of a picture: %s',
    async (kind) => {
      const seller: TestActor = await confirmedSeller(world)
      const bytes = await textBomb(kind)
      expect(bytes.length).toBeLessThan(limits.fileBytes)
      const [before, begun] = [memoryNow(), performance.now()]
      const id = await beginProduct(world, seller)
      const answer = await putFile(world, seller, id, 'logo', { bytes, name: 'logo.png' })
      expect([200, 422]).toContain(answer.status)
      expect(memoryNow() - before).toBeLessThan(200)
      expect(performance.now() - begun).toBeLessThan(10_000)
      if (answer.status === 200) {
        const kept = await as(world.app, seller).get(answer.body.file.url).responseType('blob')
        expect(await sharp(kept.body as Buffer).metadata()).toMatchObject({ width: 64, height: 64 })
        expect((kept.body as Buffer).length).toBeLessThan(bytes.length)
      }
    },
  )

  it('S-6 reads crowded PDFs in bounded memory and time, several at once', async () => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller, 'saas')
    const file = { bytes: await crowdedPdf(), name: 'crowded.pdf' }
    expect(file.bytes.length).toBeLessThan(limits.fileBytes)
    const before = memoryNow()
    let most = before
    const watch = setInterval(() => (most = Math.max(most, memoryNow())), 20)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => putFile(world, seller, id, 'resource', file)),
    )
    clearInterval(watch)
    for (const { status } of answers) expect([200, 422]).toContain(status)
    expect(most - before).toBeLessThan(800)
  })
})

describe('SA-1 files of resources', () => {
  it.each([
    ['a PDF', () => corpus.userGuide(), 'application/pdf'],
    ['a PNG', () => corpus.logo(1_200), 'image/png'],
    [
      'a JPEG',
      async () => ({
        bytes: await sharp((await corpus.logo()).bytes)
          .jpeg()
          .toBuffer(),
        name: 'a.jpg',
      }),
      'image/jpeg',
    ],
  ])('SA-1 takes %s', async (_what, make, contentType) => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller, 'saas')
    const { file } = (await putFile(world, seller, id, 'resource', await make()).expect(200)).body
    expect(file).toMatchObject({ contentType, pages: contentType === 'application/pdf' ? 1 : null })
    if (contentType === 'image/png') expect(file.pixels).toEqual({ width: 1_200, height: 1_200 })
    const resources = [{ name: 'It', fileId: file.fileId }]
    expect((await patchDraft(world, seller, id, { resources })).status).toBe(200)
  })

  it.each([
    ['of pictures alone', corpus.scannedGuide, false],
    ['with words', corpus.userGuide, true],
  ] as const)(
    'RV-8 IM-6 says of a guide %s whether it can be read: %s',
    async (_what, make, hasText) => {
      const seller = await confirmedSeller(world)
      const id = await beginProduct(world, seller, 'image')
      const { file } = (await putFile(world, seller, id, 'user_guide', await make()).expect(200))
        .body
      expect(file.hasText).toBe(hasText)
      const { body } = await as(world.app, seller).get(`/api/v1/products/${id}/readiness`)
      const rules = (body.findings as { ruleId: string }[]).map(({ ruleId }) => ruleId)
      expect(rules.includes('user-guide-no-text')).toBe(!hasText)
    },
  )

  it.each([
    [
      'a GIF',
      async () =>
        sharp((await corpus.logo()).bytes)
          .gif()
          .toBuffer(),
      'a.gif',
    ],
    ['an archive', async () => Buffer.from('PK\u0005\u0006'.padEnd(22, '\0'), 'latin1'), 'a.zip'],
    ['a page', async () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.html'],
    ['a text', async () => Buffer.from('Read me.'), 'README.md'],
    ['a drawing', async () => Buffer.from(corpus.svg.bytes), 'a.svg'],
  ])('SA-1 does not take %s', async (_what, make, name) => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller, 'saas')
    const answer = await putFile(world, seller, id, 'resource', { bytes: await make(), name })
    expect(answer.body).toMatchObject({
      type: '/problems/file-type-not-accepted',
      accepted: ['application/pdf', 'image/jpeg', 'image/png'],
      errors: [{ pointer: '#/files/resource' }],
    })
  })
})
