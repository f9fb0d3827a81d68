import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { Attachment } from '../src/attachments/attachment.entity.ts'
import { buildClaimedCase, reasons } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview, { environment: { CLAIMS_PER_REVIEWER: '0' } })
})
afterAll(() => service.stop())

type Claimed = Awaited<ReturnType<typeof buildClaimedCase>>
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const put = (
  { url }: Claimed,
  actor: TestActor,
  name = 'server.log',
  bytes: Buffer | string = 'ok',
) => as(service.app, actor).post(`${url}/attachments`).attach('file', Buffer.from(bytes), name)
const taken = async (found: Claimed, actor: TestActor, name?: string, bytes?: Buffer) =>
  (await put(found, actor, name, bytes).expect(201)).body.id as string
const send = ({ url }: Claimed, actor: TestActor, body: object) =>
  as(service.app, actor)
    .post(`${url}/messages`)
    .send({ text: 'See the file.', ...body })
const linkOf = (id: string, actor: TestActor) =>
  as(service.app, actor).post(`/api/v1/review-attachments/${id}/links`)
const pathOf = (id: string) => `/api/v1/review-attachments/${id}`

/** Another first letter than the signature's own, whatever that is. */
const forged = (_all: string, first: string) => `signature=${first === '_' ? 'a' : '_'}`

describe('RV-7 files of messages', () => {
  it('RV-7 goes from one side to the other, in its order, by a link without a token', async () => {
    const found = await buildClaimedCase(service)
    const log = await taken(found, found.seller, 'C:\\logs\\server.log')
    const shot = await taken(found, found.seller, 'shot.png', picture)
    const sent = await send(found, found.seller, { attachmentIds: [shot, log] }).expect(201)
    const files = [
      { id: shot, name: 'shot.png', contentType: 'image/png', bytes: expect.any(Number) },
      { id: log, name: 'server.log', contentType: 'text/plain', bytes: 2 },
    ]
    expect(sent.body.attachments).toEqual(files)
    const seen = await as(service.app, found.reviewer).get(found.url)
    expect(seen.body.messages).toMatchObject([{ attachments: files }])
    const { body } = await linkOf(log, found.reviewer).expect(200)
    const read = await as(service.app).get(body.url).expect(200)
    expect(read.text).toBe('ok')
    expect(read.headers).toMatchObject({
      'content-type': expect.stringContaining('text/plain'),
      'content-disposition': expect.stringContaining('attachment'),
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
    })
  })

  it('RV-7 is looked at where it is a picture or a PDF, and saved where it is not', async () => {
    const found = await buildClaimedCase(service)
    const pdf = Buffer.from(
      [
        '%PDF-1.4',
        '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
        '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
        '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 72 72]>> endobj',
        'trailer <</Root 1 0 R /Size 4>>',
        '%%EOF',
      ].join('\n'),
    )
    const headersOf = async (name: string, bytes?: Buffer) => {
      const id = await taken(found, found.seller, name, bytes)
      const { headers } = await as(service.app, found.seller).get(pathOf(id)).expect(200)
      return headers
    }
    const shot = await headersOf('shot.png', picture)
    expect(shot['content-disposition']).toMatch(/^inline/)
    expect(shot['content-security-policy']).toContain('sandbox')
    const paper = await headersOf('a.pdf', pdf)
    expect(paper['content-disposition']).toMatch(/^inline/)
    expect(paper['content-security-policy']).toMatch(/^default-src 'none'/)
    expect(paper['content-security-policy']).not.toContain('script')
    expect((await headersOf('server.log'))['content-disposition']).toMatch(/^attachment/)
  })

  it('IM-6 writes pictures anew: what was hidden behind one is gone', async () => {
    const found = await buildClaimedCase(service)
    const hidden = Buffer.concat([picture, Buffer.from('SECRET')])
    const id = await taken(found, found.seller, 'shot.png', hidden)
    const { body } = await as(service.app, found.seller).get(pathOf(id)).responseType('blob')
    expect((body as Buffer).includes('SECRET')).toBe(false)
    expect((body as Buffer).subarray(1, 4).toString()).toBe('PNG')
  })

  it.each<[string, string, Buffer | string, number, string]>([
    ['an SVG named .png', 'logo.png', svg, 422, 'file-type-found'],
    ['a page named .txt', 'a.txt', '<!DOCTYPE html><p>Hi</p>', 422, 'file-types'],
    ['bytes that are no text', 'a.log', Buffer.from([1, 2, 255, 0]), 422, 'file-types'],
    ['a program', 'a.txt', Buffer.from('MZ\u0090\u0000'), 422, 'file-type'],
    ['nothing', 'a.txt', '', 422, 'file-types'],
    [
      'a PDF that does something',
      'a.pdf',
      '%PDF-1.4\n1 0 obj <</JS (x)>> endobj\n%%EOF',
      422,
      'pdf-script',
    ],
    ['2 MB and one byte', 'a.log', Buffer.alloc(2 * 1024 * 1024 + 1, 97), 413, 'file-too-large'],
  ])('IM-6 refuses %s, and says so at the field', async (_what, name, bytes, status, code) => {
    const found = await buildClaimedCase(service)
    const answer = await put(found, found.seller, name, bytes)
    expect(answer.status).toBe(status)
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/attachments', code: expect.stringContaining(code) }),
    ])
  })

  it('IM-6 takes 2 MB', async () => {
    const found = await buildClaimedCase(service)
    await put(found, found.seller, 'a.log', Buffer.alloc(2 * 1024 * 1024, 97)).expect(201)
  })

  it('S-1 is read by whoever reads the message, and by nobody else', async () => {
    const found = await buildClaimedCase(service)
    const id = await taken(found, found.seller)
    const { vendorId } = found
    const reader = service.actors.seller({ vendorId, role: 'read_only' })
    const outsiders = [service.actors.seller(), service.actors.buyer()]
    for (const actor of [reader, found.reviewer, ...outsiders])
      expect((await linkOf(id, actor)).status).toBe(404)
    await send(found, found.seller, { attachmentIds: [id] }).expect(201)
    for (const actor of [reader, found.reviewer]) await linkOf(id, actor).expect(200)
    for (const actor of outsiders) {
      expect((await linkOf(id, actor)).status).toBe(404)
      expect((await as(service.app, actor).get(pathOf(id))).status).toBe(404)
    }
    expect((await as(service.app).get(pathOf(id))).status).toBe(404)
  })

  it('S-1 has links for one file each, that end', async () => {
    const [found, other] = [await buildClaimedCase(service), await buildClaimedCase(service)]
    const [mine, theirs] = [await taken(found, found.seller), await taken(other, other.seller)]
    const { url } = (await linkOf(mine, found.seller).expect(200)).body as { url: string }
    expect((await as(service.app).get(url.replace(mine, theirs))).status).toBe(404)
    expect((await as(service.app).get(url.replace(/signature=(.)/, forged))).status).toBe(404)
    await as(service.app).get(url).expect(200)
    service.clock.advance(31 * 60_000)
    expect((await as(service.app).get(url)).status).toBe(404)
  })

  it('RV-7 keeps the files of notes with the desk, also when the case is closed', async () => {
    const found = await buildClaimedCase(service)
    await as(service.app, found.reviewer).post(`${found.url}/reject`).send({ reasons }).expect(200)
    const id = await taken(found, found.reviewer)
    await send(found, found.reviewer, { attachmentIds: [id], isInternal: true }).expect(201)
    expect((await linkOf(id, found.seller)).status).toBe(404)
    expect((await as(service.app, found.seller).get(found.url)).text).not.toContain(id)
    await linkOf(id, service.actors.staff('reviewer')).expect(200)
    expect((await put(found, found.seller)).body.type).toBe('/problems/case-closed')
  })

  it('RV-7 sends each file once, and only what is of the case and of its author', async () => {
    const [found, other] = [await buildClaimedCase(service), await buildClaimedCase(service)]
    const id = await taken(found, found.seller)
    const ids = [
      id,
      newId(),
      await taken(other, found.reviewer),
      await taken(found, found.reviewer),
    ]
    const refused = await send(found, found.seller, { attachmentIds: ids }).expect(400)
    expect(refused.body.errors).toEqual(
      [1, 2, 3].map((at) =>
        expect.objectContaining({ pointer: `#/attachmentIds/${at}`, code: 'attachment-none' }),
      ),
    )
    const key = newId()
    const twice = () =>
      send(found, found.seller, { attachmentIds: [id] }).set('idempotency-key', key)
    const [first, second] = [await twice(), await twice()]
    expect(second.body).toEqual(first.body)
    const again = await send(found, found.seller, { attachmentIds: [id] })
    expect(again.body.errors).toMatchObject([{ pointer: '#/attachmentIds/0' }])
    const { body } = await as(service.app, found.seller).get(found.url)
    expect(body.messages).toHaveLength(1)
  })

  it('RV-7 gives a file to one of fifty messages that come at once', async () => {
    const found = await buildClaimedCase(service)
    const id = await taken(found, found.seller)
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send(found, found.seller, { attachmentIds: [id] })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    const { body } = await as(service.app, found.reviewer).get(found.url)
    expect(body.messages).toHaveLength(1)
  })

  it.each([[Array.from({ length: 6 }, () => newId())], [['nonsense']], ['all']])(
    'RV-7 names what is wrong with %j',
    async (attachmentIds) => {
      const found = await buildClaimedCase(service)
      const { body } = await send(found, found.seller, { attachmentIds }).expect(400)
      const pointer = expect.stringMatching(/^#\/attachmentIds/)
      expect(body.errors).toContainEqual(expect.objectContaining({ pointer }))
    },
  )

  it('RV-7 bounds the files of a case', async () => {
    const found = await buildClaimedCase(service)
    const id = await taken(found, found.seller)
    const { manager } = service.dataSource
    const kept = await manager.findOneByOrFail(Attachment, { id })
    await manager.insert(
      Attachment,
      Array.from({ length: 99 }, () => ({ ...kept, id: newId() })),
    )
    const full = await put(found, found.seller)
    expect(full.body).toMatchObject({ status: 422, type: '/problems/too-many-attachments' })
  })

  it('RV-7 forgets after a day what was not sent', async () => {
    const found = await buildClaimedCase(service)
    const [sent, left] = [await taken(found, found.seller), await taken(found, found.seller)]
    await send(found, found.seller, { attachmentIds: [sent] }).expect(201)
    service.clock.advance(25 * 60 * 60_000)
    await service.work()
    expect((await linkOf(left, found.seller)).status).toBe(404)
    const { body } = await linkOf(sent, found.seller).expect(200)
    await as(service.app).get(body.url).expect(200)
  })
})
