import { IsvConfirmed, IsvReturned } from '@emporium/events'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readXlsx } from 'hucre/xlsx'
import type { Test } from 'supertest'
import { vendorOnboarding } from '../src/app.ts'
import { approveVendor, imageSheet, saasSheet, sendSheet, workbook } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

describe('ON-8 uploading a sheet', () => {
  const upload = async (
    path: string,
    actor: TestActor | undefined,
    file: Buffer,
    name = 'a.xlsx',
  ) => as(service.app, actor).post(path).attach('file', file, name)
  const read = (request: Test) =>
    request.buffer(true).parse((answer, done) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => done(null, Buffer.concat(parts)))
    })

  it('ON-8 offers the template of each type to anyone, in both languages', async () => {
    for (const [path, title] of [
      ['image.xlsx', 'Product information sheet: server image'],
      ['saas.xlsx?language=zh-CN', '产品信息表：SaaS'],
    ] as const) {
      const answer = await read(as(service.app).get(`/api/v1/isv-sheets/${path}`))
      expect(answer.status).toBe(200)
      expect(answer.headers['content-type']).toBe(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      )
      expect(answer.headers['content-disposition']).toContain('isv-sheet-')
      const { sheets } = await readXlsx(new Uint8Array(answer.body as Buffer))
      expect(sheets[0]?.rows[0]?.[1]).toBe(title)
    }
    expect((await as(service.app).get('/api/v1/isv-sheets/book.xlsx')).status).toBe(400)
    expect((await as(service.app).get('/api/v1/isv-sheets/image.xlsx?language=fr')).status).toBe(
      400,
    )
  })

  it('ON-8 makes a confirmation of a filled sheet and keeps the file for both sides', async () => {
    const { path, owner, officer, member } = await approveVendor(service)
    const file = await workbook()
    const sent = await upload(`${path}/isv-confirmations`, owner, file, '../Harbor ☂ 1.xls')
    expect(sent.status).toBe(201)
    expect(sent.body).toMatchObject({
      productType: 'image',
      status: 'submitted',
      round: 1,
      sheet: imageSheet,
      rounds: [{ round: 1, file: { name: 'Harbor _ 1.xlsx', bytes: file.length }, remarks: [] }],
    })
    const filePath = `/api/v1/isv-confirmations/${sent.body.id as string}/rounds/1/file`
    for (const reader of [owner, member('read_only'), officer]) {
      const answer = await read(as(service.app, reader).get(filePath))
      expect(Buffer.compare(answer.body as Buffer, file)).toBe(0)
      expect(answer.headers['cache-control']).toBe('private, no-store')
    }
    expect((await as(service.app).get(filePath)).status).toBe(401)
    expect((await as(service.app, service.actors.seller()).get(filePath)).status).toBe(404)
    expect((await as(service.app, service.actors.buyer()).get(filePath)).status).toBe(404)
    const next = filePath.replace('/1/', '/2/')
    expect((await as(service.app, owner).get(next)).status).toBe(404)
  })

  it('ON-8 reports cell by cell what has to be mended, and keeps nothing', async () => {
    const { path, owner } = await approveVendor(service)
    const answers = { ...imageSheet, productName: 'x'.repeat(101), regions: [], pricing: undefined }
    const file = await workbook(answers)
    const answer = await upload(`${path}/isv-confirmations`, owner, file)
    expect(answer.status).toBe(422)
    expect(answer.body.type).toBe('/problems/isv-sheet-has-faults')
    expect(answer.body.cells).toEqual([
      expect.objectContaining({
        cell: 'C7',
        field: 'productName',
        fault: 'too_long',
        limit: 100,
        length: 101,
      }),
      expect.objectContaining({ cell: 'C16', field: 'pricing', fault: 'missing' }),
      expect.objectContaining({ cell: 'C26', field: 'regions', fault: 'missing' }),
    ])
    const list = await as(service.app, owner).get('/api/v1/isv-confirmations')
    expect(list.body.items).toEqual([])
    const back = await read(
      as(service.app, owner).post('/api/v1/isv-sheets/remarks').attach('file', file, 'a.xlsx'),
    )
    const { sheets } = await readXlsx(new Uint8Array(back.body as Buffer))
    expect(sheets[0]?.rows[6]?.slice(2)).toEqual([
      'x'.repeat(101),
      expect.any(String),
      'This has 101 characters; shorten it to 100.',
    ])
  })

  it('ON-8 refuses what is too large while it streams, what is no sheet, and no file at all', async () => {
    const { path, owner } = await approveVendor(service)
    const to = `${path}/isv-confirmations`
    const exactly = await upload(to, owner, Buffer.alloc(1024 * 1024, 'a'))
    expect(exactly.body.type).toBe('/problems/isv-sheet-not-xlsx')
    const more = await upload(to, owner, Buffer.alloc(1024 * 1024 + 1, 'a'))
    expect(more.body).toMatchObject({ type: '/problems/payload-too-large', status: 413 })
    const none = await as(service.app, owner).post(to).field('note', 'no file')
    expect(none.body.errors).toEqual([expect.objectContaining({ pointer: '#/file' })])
  })

  it('ON-8 lets nobody upload who may not send, before the file is read', async () => {
    const { path, member } = await approveVendor(service)
    const to = `${path}/isv-confirmations`
    const junk = Buffer.from('junk')
    expect((await upload(to, undefined, junk)).status).toBe(401)
    expect((await upload(to, service.actors.seller(), junk)).status).toBe(404)
    expect((await upload(to, service.actors.staff('admin'), junk)).status).toBe(403)
    for (const role of ['support', 'finance', 'read_only'] as const)
      expect((await upload(to, member(role), junk)).status).toBe(403)
    expect((await upload('/api/v1/isv-sheets/remarks', undefined, junk)).status).toBe(401)
  })

  it('ON-8 takes one of four uploads at the same moment', async () => {
    const { path, owner } = await approveVendor(service)
    const file = await workbook()
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => upload(`${path}/isv-confirmations`, owner, file)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
  })

  it('ON-8 keeps the rounds with what was said to each, field by field', async () => {
    const { path, owner, officer, vendorId } = await approveVendor(service)
    const first = await upload(`${path}/isv-confirmations`, owner, await workbook())
    const at = `/api/v1/isv-confirmations/${first.body.id as string}`
    const remarks = [{ field: 'summary', text: 'For whom?' }]
    const returned = await as(service.app, officer)
      .post(`${at}/return`)
      .send({ feedback: 'Nearly there', remarks })
    expect(returned.body.rounds[0]).toMatchObject({ feedback: 'Nearly there', remarks })
    expect(await service.published(IsvReturned)).toContainEqual(
      expect.objectContaining({
        vendorId,
        feedback: 'Nearly there\n• Short description: For whom?',
      }),
    )
    const wrongType = await upload(`${at}/resubmit`, owner, await workbook(saasSheet, 'saas'))
    expect(wrongType.body.type).toBe('/problems/isv-sheet-other-type')
    const stranger = await upload(`${at}/resubmit`, service.actors.seller(), await workbook())
    expect(stranger.status).toBe(404)
    const better = { ...imageSheet, summary: 'Finds lines in logs, for operators.' }
    const again = await upload(`${at}/resubmit`, owner, await workbook(better, 'image', 'zh-CN'))
    expect(again.body).toMatchObject({ status: 'submitted', round: 2, sheet: better })
    expect(again.body.rounds.map(({ round }: { round: number }) => round)).toEqual([2, 1])
    expect(again.body.rounds[1]).toMatchObject({ remarks, sheet: imageSheet })
    const twice = await upload(`${at}/resubmit`, owner, await workbook(better))
    expect(twice.status).toBe(409)
    const seen = await as(service.app, officer).get(at)
    expect(seen.body.application).toMatchObject({
      productName: 'Harbor Log Search',
      thirdPartyLicences: true,
      supportContact: 'help@larch.example',
    })
    expect(again.body.application).toBeNull()
  })

  it('ON-8 refuses two remarks on one field and a remark on none', async () => {
    const { sheetPath, officer } = await sendSheet(service)
    const say = async (remarks: object[]) =>
      (
        await as(service.app, officer).post(`${sheetPath}/return`).send({ feedback: 'No', remarks })
      ).body.errors.map(({ pointer }: { pointer: string }) => pointer)
    const one = { field: 'summary', text: 'Why?' }
    expect(await say([one, one])).toEqual(['#/remarks/1/field'])
    expect(await say([{ field: 'colour', text: 'Why?' }])).toEqual(['#/remarks/0/field'])
    // A sheet for images is not asked where a service runs.
    expect(await say([one, { field: 'serviceUrl', text: 'Why?' }])).toEqual(['#/remarks/1/field'])
    expect(await say([{ field: 'summary', text: ' ' }])).toEqual(['#/remarks/0/text'])
  })

  it('ON-8 hands a confirmed sheet on, so that a product can start from it', async () => {
    const { sheetPath, officer, id } = await sendSheet(service)
    await as(service.app, officer).post(`${sheetPath}/confirm`)
    expect(await service.published(IsvConfirmed)).toContainEqual(
      expect.objectContaining({ confirmationId: id, sheet: imageSheet }),
    )
  })
})
