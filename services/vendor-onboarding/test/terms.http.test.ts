import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { TermsAcceptance } from '../src/terms/terms-acceptance.entity.ts'
import { VendorTerms } from '../src/terms/vendor-terms.entity.ts'
import { acceptance, approveVendor, createDraft, termsVersion } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

/** Publishes new terms a minute from now, and lets that minute pass when told so. */
async function publishTerms(version: string) {
  const publishedAt = new Date(service.clock.now().getTime() + 60_000)
  const terms = { version, title: 'Terms', html: `<p>${version}</p>`, hash: 'f'.repeat(64) }
  await service.dataSource.manager.insert(VendorTerms, { ...terms, publishedAt })
  return { ...terms, takeEffect: () => service.clock.advance(60_000) }
}

describe('ON-5 the vendor terms', () => {
  it('ON-5 can be read by anyone, with a hash that fits the text', async () => {
    const { body, status } = await as(service.app).get('/api/v1/vendor-terms/current')
    expect(status).toBe(200)
    expect(body.version).toBe(termsVersion)
    expect(body.html).toContain('<h2>')
    const [row] = await service.database.query<{ hash: string }>(
      `SELECT encode(sha256(convert_to($1, 'UTF8')), 'hex') AS hash`,
      [body.html],
    )
    expect(body.hash).toBe(row?.hash)
  })

  it('ON-5 can be read in Chinese beside the English text that binds; the hash stays that of what is accepted', async () => {
    const { body } = await as(service.app).get('/api/v1/vendor-terms/current')
    expect(body.language).toBe('en')
    expect(body.translations).toEqual([
      {
        language: 'zh-CN',
        title: '市场服务商条款',
        html: expect.stringContaining('1. 谁可以销售'),
      },
    ])
    const headings = (html: string) => html.match(/<h2>/g)?.length
    expect(headings(body.translations[0].html)).toBe(headings(body.html))
  })

  it('ON-5 asks for acceptance again once a new version is published, not before', async () => {
    const before = await createDraft(service)
    const after = await createDraft(service)
    const newer = await publishTerms('2027-01')
    const submit = (draft: typeof before, body: object) =>
      as(service.app, draft.applicant).post(`${draft.path}/submit`).send(body)
    expect((await submit(before, acceptance)).status).toBe(200)
    newer.takeEffect()
    const old = await submit(after, acceptance)
    expect(old.status).toBe(409)
    expect(old.body).toMatchObject({ type: '/problems/terms-outdated', currentVersion: '2027-01' })
    const fresh = await submit(after, { termsVersion: '2027-01', accepted: true })
    expect(fresh.body.acceptedTerms).toMatchObject({ version: '2027-01', hash: newer.hash })
  })

  it('ON-5 asks vendors too; the owner accepts, and what was accepted before is kept', async () => {
    const { body: inForce } = await as(service.app).get('/api/v1/vendor-terms/current')
    const vendor = await approveVendor(service, {}, inForce.version as string)
    const newer = await publishTerms('2027-02')
    newer.takeEffect()
    const asked = await as(service.app, vendor.owner).get(vendor.path)
    expect(asked.body.acceptedTerms).toMatchObject({ version: inForce.version, isCurrent: false })
    expect(asked.body.actions[0]).toBe('acceptTerms')
    const accept = (actor: TestActor | undefined, version: string) =>
      as(service.app, actor)
        .post(`${vendor.path}/terms-acceptances`)
        .set('x-forwarded-for', '192.0.2.9')
        .send({ termsVersion: version, accepted: true })
    expect((await accept(undefined, '2027-02')).status).toBe(401)
    expect((await accept(service.actors.seller(), '2027-02')).status).toBe(404)
    expect((await accept(vendor.member('publisher'), '2027-02')).status).toBe(403)
    expect((await accept(vendor.officer, '2027-02')).status).toBe(403)
    const late = await accept(vendor.owner, inForce.version as string)
    expect(late.body.type).toBe('/problems/terms-outdated')
    const accepted = await accept(vendor.owner, '2027-02')
    expect(accepted.body.acceptedTerms).toMatchObject({ version: '2027-02', isCurrent: true })
    expect(accepted.body.actions).not.toContain('acceptTerms')
    const kept = await service.dataSource.manager.findBy(TermsAcceptance, {
      applicationId: vendor.applicationId,
    })
    expect(kept.map(({ version }) => version).sort()).toEqual([inForce.version, '2027-02'])
    expect(kept.find(({ version }) => version === '2027-02')?.address).toBe('192.0.2.9')
  })

  it.each([
    ['the text', `UPDATE vendor_terms SET html = '<p>Pay more.</p>' WHERE version = $1`],
    ['the hash', `UPDATE vendor_terms SET hash = repeat('0', 64) WHERE version = $1`],
    ['the date', `UPDATE vendor_terms SET published_at = now() WHERE version = $1`],
    ['the whole version', 'DELETE FROM vendor_terms WHERE version = $1'],
  ])('ON-5 lets no hand at the database change %s', async (_what, sql) => {
    const before = await service.dataSource.manager.findOneByOrFail(VendorTerms, {
      version: termsVersion,
    })
    await expect(service.dataSource.query(sql, [termsVersion])).rejects.toThrow('never changed')
    const after = await service.dataSource.manager.findOneBy(VendorTerms, { version: termsVersion })
    expect(after).toEqual(before)
  })

  it('ON-5 names the wrong field of an acceptance', async () => {
    const { body: inForce } = await as(service.app).get('/api/v1/vendor-terms/current')
    const vendor = await approveVendor(service, {}, inForce.version as string)
    const answer = await as(service.app, vendor.owner)
      .post(`${vendor.path}/terms-acceptances`)
      .send({ termsVersion: inForce.version, accepted: false })
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '#/accepted' })])
  })
})
