import { TermsAnnounced } from '@emporium/events'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { editorHtml } from '@emporium/testing/editor-html'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { strangeIn } from '../src/terms-desk/terms-html.ts'
import { approveVendor, termsVersion } from './factories.ts'

const path = '/api/v1/vendor-terms'
let service: TestService
let admin: TestActor
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
  admin = service.actors.staff('admin')
})
afterAll(() => service.stop())

const later = (minutes: number) =>
  new Date(service.clock.now().getTime() + minutes * 60_000).toISOString()
const wording = (more: object = {}) => ({
  version: '2027-01',
  title: 'Marketplace Vendor Terms',
  html: '<h2>1. Who</h2><p>Be <strong>kind</strong>. See <a href="https://emporium.example/law">the law</a>.</p>',
  publishedAt: later(60),
  ...more,
})
const chinese = (more: object = {}) => ({
  language: 'zh-CN',
  title: '市场服务商条款',
  html: '<p>请友善。</p>',
  ...more,
})
const publish = (body: object, actor = admin) => as(service.app, actor).post(path).send(body)

describe('ON-5 publishing terms', () => {
  it('ON-5 announces a version, brings it into force at its moment, and asks vendors again', async () => {
    const vendor = await approveVendor(service)
    const published = await publish(wording())
    expect(published.status).toBe(201)
    const { version, title, publishedAt } = published.body
    const announced = { version, title, translations: [], inForceFrom: publishedAt }
    expect(await service.published(TermsAnnounced)).toEqual([announced])
    const next = async () => (await as(service.app, vendor.owner).get(vendor.path)).body.nextTerms
    expect(await next()).toEqual({ version, title, inForceFrom: publishedAt })
    expect((await as(service.app).get(`${path}/${version}`)).body).toEqual(published.body)
    const overview = async () => (await as(service.app, admin).get(path)).body
    const before = await overview()
    expect(before).toMatchObject({ vendors: 1, waiting: 0 })
    expect(before.items).toEqual([
      expect.objectContaining({
        version: '2027-01',
        standing: 'announced',
        acceptances: 0,
        publishedBy: admin.name,
      }),
      expect.objectContaining({ version: termsVersion, standing: 'in_force', acceptances: 1 }),
    ])
    const current = async () => (await as(service.app).get(`${path}/current`)).body
    expect((await current()).version).toBe(termsVersion)
    service.clock.advance(3_600_000)
    expect(await current()).toEqual(published.body)
    const after = await overview()
    expect(after).toMatchObject({ vendors: 1, waiting: 1 })
    expect(after.items.map(({ standing }: { standing: string }) => standing)).toEqual([
      'in_force',
      'replaced',
    ])
    expect(await next()).toBeNull()
    const asked = await as(service.app, vendor.owner).get(vendor.path)
    expect(asked.body.actions[0]).toBe('acceptTerms')
  })

  it('ON-5 gives the text a hash that anybody can compute', async () => {
    const { body } = await publish(wording({ version: '2027-02' }))
    const [row] = await service.database.query<{ hash: string }>(
      `SELECT encode(sha256(convert_to($1, 'UTF8')), 'hex') AS hash`,
      [body.html],
    )
    expect(body.hash).toBe(row?.hash)
    const read = await as(service.app, admin).get(`${path}/2027-02`)
    expect(read.body).toEqual(body)
    expect((await as(service.app, admin).get(`${path}/1999`)).status).toBe(404)
  })

  it('ON-5 publishes a translation with it, for reading: the hash is of the text that binds', async () => {
    const translations = [chinese()]
    const plain = await publish(wording({ version: '2027-03' }))
    const { status, body } = await publish(wording({ version: '2027-04', translations }))
    expect(status).toBe(201)
    expect(body).toMatchObject({ language: 'en', translations, hash: plain.body.hash })
    const read = async (version: string) =>
      (await as(service.app, admin).get(`${path}/${version}`)).body
    expect(await read('2027-04')).toEqual(body)
    expect((await read('2027-03')).translations).toEqual([])
    const told = (await service.published(TermsAnnounced)).at(-1)
    expect(told?.translations).toEqual([{ language: 'zh-CN', title: '市场服务商条款' }])
  })

  it('ON-5 lets a version name one text for good, also of two that are published at once', async () => {
    const answers = await Promise.all(
      ['<p>One.</p>', '<p>Two.</p>'].map((html) => publish(wording({ version: 'twice', html }))),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.body.type).toBe('/problems/terms-version-taken')
    const announced = await service.published(TermsAnnounced)
    expect(announced.filter(({ version }) => version === 'twice')).toHaveLength(1)
  })

  it.each([
    [{ publishedAt: '2020-01-01T00:00:00.000Z' }, '#/publishedAt'],
    [{ html: '<p onclick="pay()">Pay.</p>' }, '#/html'],
    [{ html: '<script>pay()</script>' }, '#/html'],
    [{ html: '   ' }, '#/html'],
    [{ title: '' }, '#/title'],
    [{ translations: [chinese({ html: '<img src=x>' })] }, '#/translations/0/html'],
    [{ translations: [chinese({ title: ' ' })] }, '#/translations/0/title'],
    [{ translations: [chinese({ language: 'en' })] }, '#/translations/0/language'],
    [{ translations: [chinese(), chinese()] }, '#/translations'],
    [{ version: '../etc' }, '#/version'],
  ])('ON-5 names what is wrong with %j', async (more, pointer) => {
    const answer = await publish(wording({ version: 'wrong', ...more }))
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it.each([
    ['<p>A <em>b</em><br>c</p>', null],
    ['<a href="mailto:a@b.example">x</a>', null],
    ['<a target="_blank" rel="noopener nofollow" href="https://a.example">x</a>', null],
    ['<a href="javascript:x">x</a>', '<a href="javascript:x">'],
    [
      '<a href="https://a.example" target="_top">x</a>',
      '<a href="https://a.example" target="_top">',
    ],
    ['<img src=x>', '<img src=x>'],
    ['<td colspan="2" onclick="pay()">x</td>', '<td colspan="2" onclick="pay()">'],
    ['<p start="2">x</p>', '<p start="2">'],
    ['<a constructor="2">x</a>', '<a constructor="2">'],
    ['<th rowspan="x">x</th>', '<th rowspan="x">'],
    ['<p>1 < 2</p>', '<'],
  ])('ON-5 finds in %s what may not stand in terms', (html, strange) => {
    expect(strangeIn(html)).toBe(strange)
  })

  it.each(editorHtml)('ON-5 takes what the editor of the console writes: %s', (html) => {
    expect(strangeIn(html)).toBeNull()
  })
})

describe('ON-5 the evidence', () => {
  it('ON-5 lists who accepted which version when, and hands it out as CSV', async () => {
    const inForce = (await as(service.app).get(`${path}/current`)).body.version as string
    const vendor = await approveVendor(service, {}, inForce)
    const list = await as(service.app, admin).get(`${path}-acceptances?version=${inForce}`)
    expect(list.body.items[0]).toMatchObject({
      version: inForce,
      company: vendor.legalName,
      vendorId: vendor.vendorId,
      acceptedBy: expect.any(String),
      address: '127.0.0.1',
    })
    const page = await as(service.app, admin).get(`${path}-acceptances?limit=1`)
    const next = await as(service.app, admin).get(
      `${path}-acceptances?limit=1&cursor=${encodeURIComponent(page.body.nextCursor)}`,
    )
    expect(next.body.items[0].id).not.toBe(page.body.items[0].id)
    const csv = await as(service.app, admin).get(`${path}-acceptances/export?version=${inForce}`)
    expect(csv.headers['content-type']).toContain('text/csv')
    expect(csv.text.split('\r\n')[0]).toBe(
      'Version,SHA-256,Company,Vendor,Application,Accepted by,Time (UTC),Network address',
    )
    expect(csv.text).toContain(vendor.vendorId)
  })

  it.each([
    ['who', `UPDATE terms_acceptances SET account_name = 'Somebody'`],
    ['when', 'UPDATE terms_acceptances SET accepted_at = now()'],
    ['from where', 'UPDATE terms_acceptances SET address = NULL'],
    ['the whole row', 'DELETE FROM terms_acceptances'],
    ['all of them', 'TRUNCATE terms_acceptances'],
    ['the texts', 'TRUNCATE vendor_terms CASCADE'],
  ])('ON-5 lets no hand at the database change %s', async (_what, sql) => {
    await approveVendor(service, {}, (await as(service.app).get(`${path}/current`)).body.version)
    const rows = () => service.dataSource.query('SELECT * FROM terms_acceptances ORDER BY id')
    const before: unknown = await rows()
    await expect(service.dataSource.query(sql)).rejects.toThrow('never changed')
    expect(await rows()).toEqual(before)
  })

  it.each([
    ['the words', `UPDATE vendor_terms_translations SET html = '<p>Anything.</p>'`],
    ['that it was there', 'DELETE FROM vendor_terms_translations'],
    ['all of them', 'TRUNCATE vendor_terms_translations'],
  ])('ON-5 lets no hand at the database change of a translation %s', async (_what, sql) => {
    const rows = () => service.dataSource.query('SELECT * FROM vendor_terms_translations')
    const before: unknown[] = await rows()
    expect(before).not.toEqual([])
    await expect(service.dataSource.query(sql)).rejects.toThrow('never changed')
    expect(await rows()).toEqual(before)
  })
})
