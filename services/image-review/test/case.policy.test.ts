import { reviewCase, type ReviewCaseStatus } from '@emporium/domain'
import { newId, type Actor } from '@emporium/service-kit'
import { describe, expect, it } from '@jest/globals'
import { actionsOn, type CaseRow } from '../src/cases/case.presenter.ts'
import { ReviewCase } from '../src/cases/case.entity.ts'
import { turnAt } from '../src/cases/case.turns.ts'
import { usualHours } from '../src/hours/desk-clock.query.ts'
import { submission } from './factories.ts'

const vendorId = newId()
const assigneeId = newId()

const account = (
  id: string,
  staffRoles: ('reviewer' | 'admin' | 'onboarding_officer')[],
  memberships: Extract<Actor, { kind: 'account' }>['memberships'] = [],
): Actor => ({
  kind: 'account',
  id,
  name: 'Kim',
  sessionId: newId(),
  staffRoles,
  memberships,
})

const actors = {
  assignee: account(assigneeId, ['reviewer']),
  reviewer: account(newId(), ['reviewer']),
  admin: account(newId(), ['admin']),
  officer: account(newId(), ['onboarding_officer']),
  owner: account(newId(), [], [{ vendorId, role: 'owner' }]),
  publisher: account(newId(), [], [{ vendorId, role: 'publisher' }]),
  support: account(newId(), [], [{ vendorId, role: 'support' }]),
  finance: account(newId(), [], [{ vendorId, role: 'finance' }]),
  readOnly: account(newId(), [], [{ vendorId, role: 'read_only' }]),
  stranger: account(newId(), [], [{ vendorId: newId(), role: 'owner' }]),
  /** Administers, and sells this very product: does not say who judges it. */
  sellingAdmin: account(newId(), ['admin'], [{ vendorId, role: 'owner' }]),
  /** Reviews, and sells this very product. */
  partial: account(assigneeId, ['reviewer'], [{ vendorId, role: 'owner' }]),
  writer: { kind: 'client', id: newId(), vendorId, scopes: ['catalog:read', 'catalog:write'] },
  reader: { kind: 'client', id: newId(), vendorId, scopes: ['catalog:read'] },
} satisfies Record<string, Actor>

const desk = ['noteInternally', 'compare', 'meet', 'draft']
const sellers = (status: ReviewCaseStatus) => [
  ...(status === 'boot_script' ? ['uploadBootScript'] : []),
  ...(reviewCase.isFinal(status) ? [] : ['postMessage']),
]
const verdicts: Partial<Record<ReviewCaseStatus, string[]>> = {
  boot_script: ['reject'],
  access_check: ['passAccess', 'reject'],
  information_check: ['passInformation', 'reject'],
}
const asks = (status: ReviewCaseStatus) => (turnAt(status) === 'desk' ? ['askSeller'] : [])
const retry = (status: ReviewCaseStatus) =>
  status === 'production_failed' ? ['retryProduction'] : []

function expected(name: keyof typeof actors, status: ReviewCaseStatus): string[] {
  const open = !reviewCase.isFinal(status)
  const messages = open ? ['postMessage'] : []
  switch (name) {
    case 'assignee':
      return [
        ...(verdicts[status] ?? []),
        ...retry(status),
        ...(open ? ['release'] : []),
        ...(status === 'access_check' ? ['orderAccessServer'] : []),
        ...messages,
        ...asks(status),
        ...desk,
      ]
    case 'reviewer':
      return [...retry(status), ...messages, ...asks(status), ...desk]
    case 'admin':
      return [
        ...retry(status),
        ...(open ? ['release', 'assign'] : []),
        ...messages,
        ...asks(status),
        ...desk,
      ]
    case 'sellingAdmin':
      return ['compare', ...(open ? ['release'] : []), ...sellers(status)]
    case 'partial':
      return ['compare', ...sellers(status)]
    case 'support':
      return messages
    case 'owner':
    case 'publisher':
    case 'writer':
      return sellers(status)
    default:
      return []
  }
}

function caseIn(status: ReviewCaseStatus): CaseRow {
  const opened = ReviewCase.open(submission({ vendorId }), {
    kind: 'product',
    previousCaseId: null,
    clock: { now: new Date(), calendar: usualHours },
  })
  const waitsFor = turnAt(status)
  return Object.assign(opened, { status, waitsFor, assigneeId, assigneeName: 'Kim' })
}

describe('RV-1 every stage and every kind of actor', () => {
  const table = reviewCase.states.flatMap((status) =>
    (Object.keys(actors) as (keyof typeof actors)[]).map((name) => [status, name] as const),
  )
  it.each(table)('RV-1 in %s offers %s exactly what may be done', (status, name) => {
    const offered = actionsOn(actors[name], caseIn(status))
    expect(offered.toSorted()).toEqual(expected(name, status).toSorted())
  })

  it('RV-7 offers an unassigned case to reviewers', () => {
    const free = Object.assign(caseIn('access_check'), { assigneeId: null, assigneeName: null })
    expect(actionsOn(actors.reviewer, free)).toContain('claim')
    expect(actionsOn(actors.partial, free)).not.toContain('claim')
    expect(actionsOn(actors.owner, free)).not.toContain('claim')
  })
})
