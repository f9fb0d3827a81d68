import { brandLetter, letterNumberOf, limits, readLetterNumber } from '@emporium/domain'
import { BrandLetterDeclined, BrandLetterGranted, BrandLetterRevoked } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PDFDocument } from 'pdf-lib'
import type { Test } from 'supertest'
import { vendorOnboarding } from '../src/app.ts'
import { approveVendor } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

const day = (offset: number) =>
  new Date(service.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10)
const wish = (over: object = {}) => ({
  productName: 'Harbor 日志搜索',
  purpose: 'To show that it can be had on the marketplace.',
  places: 'larch.example, brochures',
  validFrom: day(0),
  validUntil: day(30),
  ...over,
})
const post = (actor: TestActor | undefined, path: string, body: object = {}) =>
  as(service.app, actor).post(`/api/v1/brand-letters${path}`).send(body)
const verify = async (number: string) =>
  (await as(service.app).get(`/api/v1/brand-letters/${encodeURIComponent(number)}/verify`)).body
const read = (request: Test) =>
  request.buffer(true).parse((answer, done) => {
    const parts: Buffer[] = []
    answer.on('data', (part: Buffer) => parts.push(part))
    answer.on('end', () => done(null, Buffer.concat(parts)))
  })

async function requested(over: object = {}) {
  const vendor = await approveVendor(service)
  const answer = await post(vendor.owner, '', { vendorId: vendor.vendorId, ...wish(over) })
  expect(answer.status).toBe(201)
  return { ...vendor, id: answer.body.id as string, letter: answer.body }
}
async function granted(over: object = {}) {
  const found = await requested(over)
  const answer = await post(found.officer, `/${found.id}/grant`)
  expect(answer.status).toBe(200)
  return { ...found, number: answer.body.number as string }
}

describe('MK-1 asking for a letter', () => {
  it('MK-1 waits for operations', async () => {
    const { letter, officer, legalName, id } = await requested()
    expect(letter).toMatchObject({
      status: 'requested',
      companyName: legalName,
      number: null,
      actions: ['withdraw'],
      timeline: [],
    })
    const seen = await as(service.app, officer).get(`/api/v1/brand-letters/${id}`)
    expect(seen.body.actions).toEqual(['grant', 'decline'])
  })

  const text = (length: number) => 'x'.repeat(length)
  it.each([
    ['productName', limits.productName],
    ['purpose', limits.brandPurpose],
    ['places', limits.brandPlaces],
  ])('MK-1 bounds %s at %d characters', async (field, limit) => {
    const { owner, vendorId } = await approveVendor(service)
    const ask = (length: number) =>
      post(owner, '', { vendorId, ...wish({ [field]: text(length) }) })
    expect((await ask(limit)).status).toBe(201)
    expect((await ask(limit + 1)).body.errors[0].pointer).toBe(`#/${field}`)
    expect((await ask(0)).body.errors[0].pointer).toBe(`#/${field}`)
  })

  it.each([
    ['validFrom', () => ({ validFrom: day(-1) })],
    ['validUntil', () => ({ validUntil: day(-1), validFrom: day(0) })],
    ['validUntil', () => ({ validUntil: day(limits.brandLetterDays) })],
    ['validUntil', () => ({ validUntil: '2026-02-30' })],
    ['purpose', () => ({ purpose: 'For ประเทศไทย only' })],
    ['purpose', () => ({ purpose: 'للموقع' })],
    ['places', () => ({ places: 'हमारी साइट' })],
    ['places', () => ({ places: '한국어' })],
    ['productName', () => ({ productName: 'two\nlines' })],
    ['colour', () => ({ colour: 'red' })],
  ])('MK-1 names the wrong field: %s', async (field, over) => {
    const { owner, vendorId } = await approveVendor(service)
    const answer = await post(owner, '', { vendorId, ...wish(over()) })
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: `#/${field}` })])
  })

  it('MK-1 may be for two years to the day', async () => {
    const { owner, vendorId } = await approveVendor(service)
    const validUntil = day(limits.brandLetterDays - 1)
    expect((await post(owner, '', { vendorId, ...wish({ validUntil }) })).status).toBe(201)
  })

  it('MK-1 is for owner and publisher', async () => {
    const { vendorId, member, officer } = await approveVendor(service)
    const ask = async (actor?: TestActor) => (await post(actor, '', { vendorId, ...wish() })).status
    expect(await ask()).toBe(401)
    expect(await ask(service.actors.seller())).toBe(404)
    expect(await ask(service.actors.buyer())).toBe(404)
    expect(await ask(officer)).toBe(403)
    for (const role of ['support', 'finance', 'read_only'] as const)
      expect(await ask(member(role))).toBe(403)
    expect(await ask(member('publisher'))).toBe(201)
  })
})

describe('MK-1 deciding', () => {
  it('MK-1 prints a letter with number, dates and the way to verify it, once', async () => {
    const { id, number, owner, officer, member } = await granted()
    expect(readLetterNumber(number)).toBe(number)
    const path = `/api/v1/brand-letters/${id}/pdf`
    const first = await read(as(service.app, owner).get(path))
    expect(first.headers['content-type']).toBe('application/pdf')
    expect(first.headers['content-disposition']).toContain(`${number}.pdf`)
    expect(first.headers['cache-control']).toBe('private, no-store')
    const again = await read(as(service.app, officer).get(path))
    expect(Buffer.compare(first.body as Buffer, again.body as Buffer)).toBe(0)
    const document = await PDFDocument.load(first.body as Buffer)
    expect(document.getPageCount()).toBe(1)
    expect(document.getTitle()).toBe(`Brand authorisation letter ${number}`)
    expect((await as(service.app, member('read_only')).get(path)).status).toBe(200)
    expect((await as(service.app).get(path)).status).toBe(401)
    expect((await as(service.app, service.actors.seller()).get(path)).status).toBe(404)
    expect((await as(service.app, service.actors.buyer()).get(path)).status).toBe(404)
  })

  it.each([
    ['long words', 'W W '.repeat(125), 2],
    ['Chinese', `${'甲'.repeat(24)}。`.repeat(20), 2],
    ['other alphabets', 'Кириллица, ελληνικά, かな', 1],
  ])(
    'MK-1 prints all that was asked for, on as many pages as it takes: %s',
    async (_, text, pages) => {
      const { id, owner } = await granted({ purpose: text, places: text })
      const { body } = await read(as(service.app, owner).get(`/api/v1/brand-letters/${id}/pdf`))
      const document = await PDFDocument.load(body as Buffer)
      expect(document.getPageCount()).toBe(pages)
    },
  )

  it('MK-1 lets one of several decisions win, and says it once', async () => {
    const { id, officer, owner } = await requested()
    const answers = await Promise.all([
      post(officer, `/${id}/grant`),
      post(service.actors.staff('admin'), `/${id}/grant`),
      post(service.actors.staff('admin'), `/${id}/decline`, { reason: 'No' }),
      post(owner, `/${id}/withdraw`),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const said = [
      ...(await service.published(BrandLetterGranted)),
      ...(await service.published(BrandLetterDeclined)),
    ].filter(({ letterId }) => letterId === id)
    expect(said.length).toBeLessThanOrEqual(1)
  })

  it('MK-1 declines with a reason that the vendor reads', async () => {
    const { id, officer, owner } = await requested()
    expect((await post(officer, `/${id}/decline`, {})).body.errors[0].pointer).toBe('#/reason')
    const answer = await post(officer, `/${id}/decline`, { reason: 'Not for hats.' })
    expect(answer.body).toMatchObject({ status: 'declined', reason: 'Not for hats.', actions: [] })
    expect((await as(service.app, owner).get(`/api/v1/brand-letters/${id}/pdf`)).status).toBe(404)
    expect(await service.published(BrandLetterDeclined)).toContainEqual(
      expect.objectContaining({ letterId: id, reason: 'Not for hats.' }),
    )
  })

  it('MK-1 grants nothing whose last day is over', async () => {
    const { id, officer } = await requested({ validUntil: day(1) })
    service.clock.advance(2 * 86_400_000)
    expect((await post(officer, `/${id}/grant`)).body.type).toBe(
      '/problems/brand-letter-period-over',
    )
  })

  it('MK-1 is for officers who are not of the company', async () => {
    const { id, owner, officer } = await requested()
    const bodies = { grant: {}, decline: { reason: 'x' }, revoke: { reason: 'x' } }
    for (const [verb, body] of Object.entries(bodies)) {
      expect((await post(undefined, `/${id}/${verb}`, body)).status).toBe(401)
      for (const actor of [owner, service.actors.buyer(), service.actors.staff('reviewer')])
        expect((await post(actor, `/${id}/${verb}`, body)).status).toBe(403)
      expect((await post(officer, `/${newId()}/${verb}`, body)).status).toBe(404)
    }
    expect((await post(officer, `/${id}/withdraw`)).status).toBe(403)
    expect((await post(service.actors.seller(), `/${id}/withdraw`)).status).toBe(404)
    expect((await post(officer, `/${id}/revoke`, { reason: 'x' })).status).toBe(409)
    expect((await post(owner, `/${id}/withdraw`)).body.status).toBe('withdrawn')
  })

  it('MK-1 shows letters to their vendor and operations', async () => {
    const { id, member, officer, legalName } = await requested()
    const list = async (actor: TestActor | undefined, query = '') => {
      const answer = await as(service.app, actor).get(`/api/v1/brand-letters${query}`)
      return [answer.status, answer.body.items?.map((item: { id: string }) => item.id)] as const
    }
    expect(await list(member('finance'))).toEqual([200, [id]])
    expect(await list(officer, `?q=${legalName}&status=requested&sort=oldest`)).toEqual([200, [id]])
    expect(await list(officer, `?q=${legalName}&status=granted`)).toEqual([200, []])
    expect((await list(service.actors.buyer()))[0]).toBe(403)
    expect((await list(undefined))[0]).toBe(401)
    const see = async (actor?: TestActor) =>
      (await as(service.app, actor).get(`/api/v1/brand-letters/${id}`)).status
    expect(await see(service.actors.seller())).toBe(404)
    expect(await see()).toBe(401)
  })
})

describe('MK-1 the public check', () => {
  it('MK-1 says what the letter says and nothing more', async () => {
    const { number, legalName } = await granted()
    const told = await verify(number)
    expect(told).toEqual({
      number,
      verdict: 'valid',
      companyName: legalName,
      productName: 'Harbor 日志搜索',
      purpose: expect.any(String),
      places: expect.any(String),
      validFrom: day(0),
      validUntil: day(30),
    })
    expect(await verify(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toEqual(told)
  })

  it('MK-1 knows nothing of other numbers, also of those with a right check sign', async () => {
    const { number } = await granted()
    const wrong = number.slice(0, -1) + (number.endsWith('7') ? '8' : '7')
    for (const typed of [wrong, letterNumberOf(2026, [1, 2, 3, 4, 5, 6, 7, 8]), 'x', '%'])
      expect(await verify(typed)).toMatchObject({ verdict: 'unknown', companyName: null })
  })

  it('MK-1 ON-7 is granted to no suspended company, whose letters do not hold meanwhile', async () => {
    const { number, vendorId, officer } = await granted()
    const waiting = await requested()
    const stand = (id: string, status: string) =>
      service.dataSource.query('UPDATE vendors SET status = $2 WHERE id = $1', [id, status])
    await stand(vendorId, 'suspended')
    await stand(waiting.vendorId, 'suspended')
    expect((await verify(number)).verdict).toBe('suspended')
    const refused = await post(officer, `/${waiting.id}/grant`)
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/vendor-suspended'])
    await stand(vendorId, 'active')
    await stand(waiting.vendorId, 'active')
    expect((await verify(number)).verdict).toBe('valid')
    expect((await post(officer, `/${waiting.id}/grant`)).status).toBe(200)
  })

  it('MK-1 says when a letter is not valid yet, is over, was revoked', async () => {
    const { number, id, officer } = await granted({ validFrom: day(2), validUntil: day(4) })
    expect((await verify(number)).verdict).toBe('not_yet_valid')
    service.clock.advance(2 * 86_400_000)
    expect((await verify(number)).verdict).toBe('valid')
    service.clock.advance(3 * 86_400_000)
    expect((await verify(number)).verdict).toBe('expired')
    await service.work()
    await service.work()
    const seen = await as(service.app, officer).get(`/api/v1/brand-letters/${id}`)
    expect(seen.body.status).toBe('expired')
    expect(
      seen.body.timeline.filter(({ verb }: { verb: string }) => verb === 'expire'),
    ).toHaveLength(1)
    const other = await granted()
    await post(officer, `/${other.id}/revoke`, { reason: 'Misused.' })
    const told = await verify(other.number)
    expect(told).toMatchObject({ verdict: 'revoked', companyName: other.legalName })
    expect(JSON.stringify(told)).not.toContain('Misused')
    expect(await service.published(BrandLetterRevoked)).toContainEqual(
      expect.objectContaining({ letterId: other.id, number: other.number, reason: 'Misused.' }),
    )
    expect((await post(officer, `/${other.id}/revoke`, { reason: 'x' })).status).toBe(409)
    // What does not hold any more is not handed out again; operations may have to look it up.
    const printed = `/api/v1/brand-letters/${other.id}/pdf`
    expect((await as(service.app, other.owner).get(printed)).status).toBe(404)
    expect((await as(service.app, officer).get(printed)).status).toBe(200)
  })

  it('MK-1 tells of no request before it is granted', async () => {
    const { id } = await requested()
    expect((await verify(id)).verdict).toBe('unknown')
    expect(brandLetter.can('requested', 'revoke')).toBe(false)
  })
})
