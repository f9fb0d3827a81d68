// oxlint-disable max-lines -- one table of every event that tells somebody something, read as one
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { VendorRole } from '@emporium/domain'
import {
  ApplicationApproved,
  ApplicationInformationRequested,
  ApplicationMessageWritten,
  ApplicationRejected,
  ApplicationSubmitted,
  BootScriptRequested,
  BrandLetterDeclined,
  BrandLetterGranted,
  BrandLetterRevoked,
  DomainProofLapsed,
  DomainProofLost,
  DomainProven,
  CaseAccessPassed,
  CaseClaimed,
  ChangeRequestAnswered,
  ChangeRequestDecided,
  CaseFinished,
  CasePassed,
  CaseRejected,
  DeploymentFailed,
  DeploymentFinished,
  EnquiryAnswered,
  EnquiryClosed,
  EnquiryContinued,
  EnquiryOpened,
  IsvConfirmed,
  IsvReturned,
  OfferEnded,
  ProductionFailed,
  ProductListed,
  ProductRemoved,
  ReviewPosted,
  SubscriptionStarted,
  VendorReinstated,
  VendorSuspended,
  subscriptions,
  type EventDefinition,
  type PayloadOf,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import type { Account } from '../src/accounts/account.entity.ts'
import { isSilent } from '../src/consumers.ts'
import { MailOrder } from '../src/mails/mail.entity.ts'
import { isQuiet, type NotificationKind } from '../src/mails/messages.ts'
import { Notification } from '../src/notifications/notification.entity.ts'
import { TeamMember } from '../src/teams/team-member.entity.ts'
import {
  buildAccount,
  buildMember,
  buildVendor,
  signIn,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity
let vendorId: string
let buyer: Account
const team = {} as Record<VendorRole, Account>

beforeAll(async () => {
  service = await startIdentity()
  vendorId = (await buildVendor(service, 'Vela Systems')).vendorId
  for (const role of ['owner', 'publisher', 'support', 'finance', 'read_only'] as const)
    team[role] = (await buildMember(service, role, vendorId)).account
  buyer = await buildAccount(service)
})
afterAll(() => service.stop())

const reviewed = () => ({
  caseId: newId(),
  submissionId: newId(),
  productId: newId(),
  versionId: newId(),
  vendorId,
  productName: 'Vela DB',
})
const subscribed = () => ({
  subscriptionId: newId(),
  productId: newId(),
  productName: 'Vela DB',
  versionId: newId(),
  vendorId,
  buyerId: buyer.id,
})
const requested = () => ({
  requestId: newId(),
  vendorId,
  productId: newId(),
  productName: 'Vela DB',
})
const proof = () => ({ proofId: newId(), vendorId, domain: 'vela.example' })
const letter = () => ({ letterId: newId(), vendorId, productName: 'Vela DB' })
const isv = () => ({ vendorId, productType: 'image' as const, confirmationId: newId() })

const claimed = () => ({
  ...reviewed(),
  status: 'access_check' as const,
  reviewerId: newId(),
  reviewerName: 'Kim',
})

type Case<E extends EventDefinition = EventDefinition> = {
  event: E
  payload: () => PayloadOf<E>
  kind: string
  roles: VendorRole[]
  says: string[]
}
const tells = <E extends EventDefinition>(
  event: E,
  payload: () => PayloadOf<E>,
  kind: string,
  roles: VendorRole[],
  ...says: string[]
): Case => ({ event, payload, kind, roles, says }) as unknown as Case

const publishers: VendorRole[] = ['owner', 'publisher']
const teamCases: Case[] = [
  tells(
    ChangeRequestAnswered,
    () => ({ ...requested(), text: 'By when?' }),
    'change_request_answered',
    publishers,
    'Vela DB',
    'By when?',
  ),
  tells(
    ChangeRequestDecided,
    () => ({
      ...requested(),
      kind: 'remove_product' as const,
      status: 'declined' as const,
      answer: 'Too many subscribers.',
    }),
    'change_request_declined',
    publishers,
    'Vela DB',
    'Too many subscribers.',
  ),
  tells(IsvConfirmed, isv, 'isv_confirmed', publishers, 'Vela Systems', 'image'),
  tells(
    IsvReturned,
    () => ({ ...isv(), feedback: 'Say more.' }),
    'isv_returned',
    publishers,
    'Say more.',
  ),
  ...([VendorSuspended, VendorReinstated] as const).map((event) =>
    tells(
      event,
      () => ({ vendorId, reason: 'Malware was found.' }),
      event === VendorSuspended ? 'vendor_suspended' : 'vendor_reinstated',
      ['owner', 'publisher', 'support', 'finance', 'read_only'],
      'Vela Systems',
      'Malware was found.',
    ),
  ),
  tells(DomainProven, proof, 'domain_proven', publishers, 'vela.example'),
  tells(
    DomainProofLapsed,
    () => ({ ...proof(), until: '2026-12-12T00:00:00.000Z' }),
    'domain_proof_lapsed',
    publishers,
    'vela.example',
    '2026-12-12',
  ),
  tells(
    DomainProofLost,
    () => ({ ...proof(), reason: 'It belongs to others.' }),
    'domain_proof_lost',
    publishers,
    'It belongs to others.',
  ),
  tells(
    BrandLetterGranted,
    () => ({ ...letter(), number: 'EBL-26-ABCD-EFGH-J', validUntil: '2027-01-31' }),
    'brand_letter_granted',
    publishers,
    'EBL-26-ABCD-EFGH-J',
    '2027-01-31',
  ),
  tells(
    BrandLetterDeclined,
    () => ({ ...letter(), reason: 'Not for hats.' }),
    'brand_letter_declined',
    publishers,
    'Not for hats.',
  ),
  tells(
    BrandLetterRevoked,
    () => ({ ...letter(), number: 'EBL-26-ABCD-EFGH-J', reason: 'Misused.' }),
    'brand_letter_revoked',
    publishers,
    'Misused.',
  ),
  tells(
    ProductListed,
    () => ({
      productId: newId(),
      vendorId,
      vendorName: 'Vela',
      type: 'saas' as const,
      name: 'Vela DB',
      slug: 'vela-db',
    }),
    'product_listed',
    publishers,
    'Vela DB',
  ),
  tells(
    BootScriptRequested,
    () => ({ ...reviewed(), status: 'boot_script' as const }),
    'boot_script_requested',
    publishers,
    'Vela DB',
  ),
  tells(
    CaseRejected,
    () => ({
      ...reviewed(),
      status: 'rejected' as const,
      reasons: ['No EULA', 'No logo'],
      fields: [],
    }),
    'case_rejected',
    publishers,
    'No EULA',
    'No logo',
  ),
  tells(
    ProductionFailed,
    () => ({
      ...reviewed(),
      status: 'production_failed' as const,
      regionId: 'cn-hangzhou' as const,
      reason: 'Quota',
    }),
    'production_failed',
    publishers,
    'cn-hangzhou',
    'Quota',
  ),
  tells(CaseClaimed, claimed, 'case_claimed', publishers),
  tells(
    CaseAccessPassed,
    () => ({ ...reviewed(), status: 'information_check' as const }),
    'case_access_passed',
    publishers,
  ),
  tells(
    CasePassed,
    () => ({ ...reviewed(), status: 'production' as const }),
    'case_passed',
    publishers,
    'Vela DB',
  ),
  tells(
    CaseFinished,
    () => ({ ...reviewed(), status: 'on_shelf' as const }),
    'production_finished',
    publishers,
  ),
  tells(
    ProductRemoved,
    () => ({ productId: newId(), vendorId, reason: 'Beta ended' }),
    'product_removed',
    publishers,
    'Beta ended',
  ),
  tells(
    SubscriptionStarted,
    () => ({ ...subscribed(), regionId: 'cn-hangzhou' as const, instanceType: 'ecs.g7.large' }),
    'new_order',
    ['owner', 'finance'],
    'Vela DB',
  ),
  tells(
    ReviewPosted,
    () => ({
      reviewId: newId(),
      productId: newId(),
      productName: 'Vela DB',
      vendorId,
      buyerId: buyer.id,
      rating: 4,
    }),
    'new_review',
    ['owner', 'publisher', 'support'],
    '4 of 5',
  ),
]
const applied = (accountId: string) => ({
  applicationId: newId(),
  accountId,
  companyName: 'Orion GmbH',
})

async function notesOf(accountId: string, kind: string) {
  const { manager } = service.dataSource
  const notes = await manager.findBy(Notification, { accountId, kind: kind as never })
  const mails = await manager.findBy(MailOrder, { accountId, kind: kind as never })
  expect(mails).toHaveLength(isQuiet(kind as NotificationKind) ? 0 : notes.length)
  return notes
}

describe.each(teamCases)('$event.name', ({ event, payload, kind, roles, says }) => {
  it('tells those of the team whom it concerns, once for each event', async () => {
    const said = payload()
    const envelope = await service.deliver(event, said)
    await service.deliver(event, said, { id: envelope.id })
    for (const [role, account] of Object.entries(team))
      expect(await notesOf(account.id, kind)).toHaveLength(
        roles.includes(role as VendorRole) ? 1 : 0,
      )
    if (isQuiet(kind as NotificationKind)) return
    await service.work()
    const { text, html } = service.post.lastTo(team.owner.email)
    for (const word of says) {
      expect(text).toContain(word)
      expect(html).toContain(word)
    }
  })

  it('does not tell who did it', async () => {
    const before = await notesOf(team.owner.id, kind)
    await service.deliver(event, payload(), { actor: { kind: 'account', id: team.owner.id } })
    expect(await notesOf(team.owner.id, kind)).toHaveLength(before.length)
  })
})

describe('applicants', () => {
  it.each([
    [
      'ON-6',
      ApplicationSubmitted,
      { contactEmail: 'x@y.test', round: 1 },
      'application_submitted',
      'Orion GmbH',
    ],
    [
      'ON-7',
      ApplicationRejected,
      { reason: 'Beta software' },
      'application_rejected',
      'Beta software',
    ],
    [
      'ON-7',
      ApplicationInformationRequested,
      { reason: 'Which country?' },
      'application_information_requested',
      'Which country?',
    ],
  ] as const)(
    '%s hear of %p once, even of what they did themselves',
    async (_id, event, more, kind, word) => {
      const { id, email } = await buildAccount(service)
      const payload = { ...applied(id), ...more } as never
      const envelope = await service.deliver(event, payload, { actor: { kind: 'account', id } })
      await service.deliver(event, payload, { id: envelope.id })
      expect(await notesOf(id, kind)).toHaveLength(1)
      await service.work()
      expect(service.post.lastTo(email).text).toContain(word)
    },
  )

  it('ON-7 hear what operations writes; what they write, the officer who has it hears, or all', async () => {
    const [applicant, kim, lee] = await Promise.all([
      buildAccount(service),
      buildAccount(service, { staffRoles: ['onboarding_officer'] }),
      buildAccount(service, { staffRoles: ['onboarding_officer'] }),
    ])
    const said = { ...applied(applicant.id), text: 'Which regions?' }
    const fromOperations = { ...said, isFromOperations: true, assigneeId: kim.id }
    const envelope = await service.deliver(ApplicationMessageWritten, fromOperations)
    await service.deliver(ApplicationMessageWritten, fromOperations, { id: envelope.id })
    expect(await notesOf(applicant.id, 'application_message')).toHaveLength(1)
    const reply = { ...said, isFromOperations: false }
    await service.deliver(ApplicationMessageWritten, { ...reply, assigneeId: kim.id })
    expect(await notesOf(kim.id, 'application_reply')).toHaveLength(1)
    expect(await notesOf(lee.id, 'application_reply')).toHaveLength(0)
    await service.deliver(ApplicationMessageWritten, { ...reply, assigneeId: null })
    expect(await notesOf(lee.id, 'application_reply')).toHaveLength(1)
    await service.work()
    expect(service.post.lastTo(applicant.email).text).toContain('Which regions?')
  })

  it('ON-7 ON-10 who is approved owns the team of the new vendor, once', async () => {
    const account = await buildAccount(service)
    const said = { ...applied(account.id), vendorId: newId(), slug: 'orion' }
    const envelope = await service.deliver(ApplicationApproved, said)
    await service.deliver(ApplicationApproved, said, { id: envelope.id })
    await service.deliver(ApplicationApproved, said)
    const members = await service.dataSource.manager.findBy(TeamMember, { vendorId: said.vendorId })
    expect(members).toEqual([expect.objectContaining({ accountId: account.id, role: 'owner' })])
    expect(await notesOf(account.id, 'application_approved')).toHaveLength(2)
    const me = await as(service.app, await signIn(service, account))
      .get('/api/v1/me')
      .expect(200)
    expect(me.body.memberships).toEqual([
      { vendorId: said.vendorId, vendorName: 'Orion GmbH', vendorSlug: 'orion', role: 'owner' },
    ])
  })

  it('ON-8 a sheet of a vendor that is not known yet waits for it', async () => {
    await expect(service.deliver(IsvConfirmed, { ...isv(), vendorId: newId() })).rejects.toThrow(
      /not known yet/,
    )
  })
})

describe('buyers', () => {
  it('ST-3 hear of a deployment that is done, once', async () => {
    const said = { ...subscribed(), deploymentId: newId(), mode: 'launch' as const }
    const envelope = await service.deliver(DeploymentFinished, said)
    await service.deliver(DeploymentFinished, said, { id: envelope.id })
    const notes = await notesOf(buyer.id, 'deployment_finished')
    expect(
      notes.filter(({ parameters }) => parameters['subscriptionId'] === said.subscriptionId),
    ).toHaveLength(1)
  })

  it('ST-3 hear of a deployment that failed, once', async () => {
    const said = {
      ...subscribed(),
      deploymentId: newId(),
      mode: 'launch' as const,
      reason: 'No quota',
    }
    const envelope = await service.deliver(DeploymentFailed, said)
    await service.deliver(DeploymentFailed, said, { id: envelope.id })
    const [note, ...others] = await notesOf(buyer.id, 'deployment_failed')
    expect(note?.parameters).toEqual({
      subscriptionId: said.subscriptionId,
      productName: 'Vela DB',
      reason: 'No quota',
    })
    expect(others).toEqual([])
  })

  it.each([
    ['product', 'subscribed_product_removed'],
    ['version', 'subscribed_version_removed'],
  ] as const)(
    'IM-11 hear once that a %s left the shelf, and that they keep it',
    async (what, kind) => {
      const said = {
        ...subscribed(),
        versionNumber: 'V1.0',
        what,
        reason: 'A new product follows.',
      }
      const envelope = await service.deliver(OfferEnded, said)
      await service.deliver(OfferEnded, said, { id: envelope.id })
      expect(await notesOf(buyer.id, kind)).toHaveLength(1)
      await service.work()
      const { text } = service.post.lastTo(buyer.email)
      expect(text).toContain('You keep your subscription')
      expect(text).toContain('A new product follows.')
    },
  )
})

it('a disabled account is told nothing', async () => {
  const { id } = await buildAccount(service, { status: 'disabled' })
  await service.deliver(ApplicationRejected, { ...applied(id), reason: 'No' })
  expect(await notesOf(id, 'application_rejected')).toEqual([])
})

it('every event that tells somebody something was tried here', () => {
  const tried: string[] = [
    ...teamCases.map(({ event }) => event.name),
    ...[ApplicationSubmitted, ApplicationApproved, ApplicationRejected].map(({ name }) => name),
    ...[ApplicationInformationRequested, DeploymentFailed].map(({ name }) => name),
    DeploymentFinished.name,
    // ON-7: tried below
    ApplicationMessageWritten.name,
    // ON-9: enquiries.consumers.test.ts
    ...[EnquiryOpened, EnquiryAnswered, EnquiryContinued, EnquiryClosed].map(({ name }) => name),
    OfferEnded.name,
  ]
  const telling = subscriptions.identity.map(({ name }) => name).filter((name) => !isSilent(name))
  expect(tried.toSorted()).toEqual(telling.toSorted())
})
