import type { AuditEntryView } from '@emporium/api-client'
import { describe, expect, it, vi } from 'vitest'
import { press } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import { placeRoles } from '../layouts/places.ts'
import { services } from '../operations/operations.api.ts'
import AuditPage from './AuditPage.vue'

const homeOf = (service: string) => `GET /api/v1/operations/${service}/audit-entries`
const entry = (said: Partial<AuditEntryView> = {}): AuditEntryView => ({
  number: 7,
  at: '2026-11-24T08:00:00.000Z',
  actor: { kind: 'account', id: 'a2', name: 'Ada Admin' },
  verb: 'vendor.suspend',
  subjectKind: 'vendor',
  subjectId: 'v1',
  subjectName: 'Larch',
  from: 'active',
  to: 'suspended',
  reason: 'Malware.',
  details: null,
  correlationId: 'r1',
  previousHash: '0'.repeat(64),
  hash: 'ab'.repeat(32),
  ...said,
})
const keep = (entries: Partial<Record<(typeof services)[number], AuditEntryView[]>> = {}) => {
  for (const service of services)
    server.answer(homeOf(service), { items: entries[service] ?? [], nextCursor: null })
}
const open = async (at = '/audit') => (await openPage(AuditPage, { as: ['admin'], at })).wrapper

describe('the audit', () => {
  it('RV-7 belongs to admins alone', () => {
    expect(placeRoles.audit).toEqual(['admin'])
  })

  it('RV-7 is one list of all services, newest first, in words, and leads to each thing', async () => {
    const mode = {
      at: '2026-11-25T08:00:00.000Z',
      verb: 'setReviewRuleMode',
      subjectKind: 'review-rules',
      subjectId: 'name-all-caps',
      from: null,
      to: null,
      details: '{"mode":"off"}',
    }
    const copied = {
      at: '2026-11-23T08:00:00.000Z',
      actor: { kind: 'system', id: null, name: null },
      verb: 'somethingNobodyNamed',
    }
    keep({
      'vendor-onboarding': [entry()],
      'image-review': [entry(mode), entry({ ...copied, number: 6 })],
    })
    const wrapper = await open()
    const text = wrapper.text()
    expect(text.indexOf('Set the mode of a rule')).toBeLessThan(text.indexOf('Suspend vendor'))
    for (const words of [
      'Ada Admin',
      'Active → Suspended',
      'Malware.',
      '{"mode":"off"}',
      'Vendor onboarding no. 7',
      'Something nobody named',
      'Platform',
    ])
      expect(text).toContain(words)
    expect(wrapper.find('a[href="/vendors/v1"]').text()).toBe('Vendor Larch')
    expect(wrapper.find('a[href="/accounts/a2"]').text()).toBe('Ada Admin')
  })

  it('RV-7 is taken home in one file, each line with its service and one title', async () => {
    keep()
    for (const service of services)
      server.answer(`${homeOf(service)}/export`, `Service,Number\r\n${service},1\r\n`)
    const saved: Blob[] = []
    const kept = vi.spyOn(URL, 'createObjectURL').mockImplementation((bytes) => {
      saved.push(bytes as Blob)
      return 'blob:x'
    })
    const followed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    await open()
    await press('Export as CSV')
    const lines = (await saved[0]!.text()).trim().split('\r\n')
    expect(lines).toEqual(['Service,Number', ...services.map((service) => `${service},1`)])
    expect((followed.mock.instances[0] as HTMLAnchorElement).download).toBe('audit.csv')
    kept.mockRestore()
    followed.mockRestore()
  })

  it('RV-7 is narrowed by service, words and days', async () => {
    keep()
    await open()
    const asked = server.asked.length
    const wrapper = await open('/audit?service=catalog&q=hole&from=2026-11-01&to=2026-11-01')
    expect(wrapper.text()).toContain('Nothing matches')
    expect(wrapper.text()).toContain('Export as JSON Lines')
    const [question, ...others] = server.asked.slice(asked)
    expect(others).toEqual([])
    expect(question?.call).toBe(homeOf('catalog'))
    const { q, since, until } = (question?.query ?? {}) as Record<string, string>
    expect(q).toBe('hole')
    expect(Date.parse(until!) - Date.parse(since!)).toBe(86_400_000)
  })

  it('RV-7 says what went wrong', async () => {
    keep()
    server.answer(homeOf('ratings'), refusal(500, 'internal-error'))
    expect((await open()).get('[role="alert"]').text()).toContain('Something went wrong')
  })

  it('RV-7 says of each chain since when it is whole, or where it is broken', async () => {
    keep()
    const whole = { isWhole: true, entries: 12, since: '2026-11-01T08:00:00.000Z', brokenAt: null }
    for (const service of services)
      server.answer(`${homeOf(service)}/verification`, { ...whole, lastHash: 'cd'.repeat(32) })
    const broken = { isWhole: false, entries: 4, brokenAt: 5, lastHash: 'ef'.repeat(32) }
    server.answer(`${homeOf('catalog')}/verification`, { ...whole, ...broken })
    const wrapper = await open()
    await press('Check the chains')
    for (const words of ['12 entries', 'since', 'Nov 1, 2026', 'Broken at no. 5'])
      expect(wrapper.text()).toContain(words)
  })
})
