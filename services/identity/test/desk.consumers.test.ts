import { describe, expect, it } from '@jest/globals'
import { roleMay, vendorRoles } from '@emporium/domain'
import {
  CaseAppealed,
  CaseAssigned,
  CaseMessageWritten,
  CaseReminded,
  type PayloadOf,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { Account } from '../src/accounts/account.entity.ts'
import { MailOrder } from '../src/mails/mail.entity.ts'
import { Notification } from '../src/notifications/notification.entity.ts'
import { buildAccount, buildMember, buildVendor, signIn } from './factories.ts'
import { newsWorld, notesOf } from './news-world.ts'

const world = newsWorld()
type Assigned = PayloadOf<typeof CaseAssigned>
const assigned = (said: Partial<Assigned> & Pick<Assigned, 'reviewerId'>): Assigned => ({
  caseId: newId(),
  submissionId: newId(),
  productId: newId(),
  versionId: newId(),
  vendorId: world.vendorId,
  productName: 'Vela DB',
  status: 'access_check',
  reviewerName: 'Kim Park',
  formerReviewerId: null,
  assignedBy: 'Ada Admin',
  note: '',
  ...said,
})
const reviewer = () => buildAccount(world.service, { staffRoles: ['reviewer'] })

describe('RV-7 a case that was handed to a colleague', () => {
  it('RV-7 is told to the colleague with the note and the way to it, once for each event', async () => {
    const kim = await reviewer()
    const said = assigned({ reviewerId: kim.id, note: 'You know <this> vendor.' })
    const { id } = await world.service.deliver(CaseAssigned, said)
    await world.service.deliver(CaseAssigned, said, { id })
    expect(await notesOf(world, kim.id, 'case_assigned_with_note')).toHaveLength(1)
    await world.service.work()
    const { text, subject } = world.service.post.lastTo(kim.email)
    expect(subject).toContain('Vela DB')
    expect(text).toContain('Ada Admin')
    expect(text).toContain('You know <this> vendor.')
    expect(text).toContain(`/ops/cases/${said.caseId}`)
  })

  it('RV-7 is told to the one who had it, and not to the seller again', async () => {
    const [kim, lee] = [await reviewer(), await reviewer()]
    const { owner } = world.team
    const before = await notesOf(world, owner.id, 'case_claimed')
    const said = assigned({ reviewerId: kim.id, formerReviewerId: lee.id })
    await world.service.deliver(CaseAssigned, said)
    expect(await notesOf(world, kim.id, 'case_assigned')).toHaveLength(1)
    expect(await notesOf(world, lee.id, 'case_passed_on')).toHaveLength(1)
    expect(await notesOf(world, owner.id, 'case_claimed')).toHaveLength(before.length)
  })

  it('RV-7 is told to the seller when nobody had it, without a name', async () => {
    const kim = await reviewer()
    const { owner } = world.team
    const before = await notesOf(world, owner.id, 'case_claimed')
    await world.service.deliver(CaseAssigned, assigned({ reviewerId: kim.id }))
    const after = await notesOf(world, owner.id, 'case_claimed')
    expect(after).toHaveLength(before.length + 1)
    expect(JSON.stringify(after)).not.toContain('Kim')
  })

  it('RV-7 is not told to whom did it', async () => {
    const [ada, lee] = [await reviewer(), await reviewer()]
    const by = { actor: { kind: 'account' as const, id: ada.id } }
    await world.service.deliver(CaseAssigned, assigned({ reviewerId: ada.id }), by)
    const away = assigned({ reviewerId: lee.id, formerReviewerId: ada.id })
    await world.service.deliver(CaseAssigned, away, by)
    expect(await notesOf(world, ada.id, 'case_assigned')).toEqual([])
    expect(await notesOf(world, ada.id, 'case_passed_on')).toEqual([])
  })
})

type Written = PayloadOf<typeof CaseMessageWritten>
const written = (said: Partial<Written>): Written => ({
  caseId: newId(),
  submissionId: newId(),
  productId: newId(),
  versionId: newId(),
  vendorId: world.vendorId,
  productName: 'Vela DB',
  status: 'access_check',
  isFromDesk: false,
  assigneeId: null,
  authorName: 'Olga Owner',
  beginning: 'It is <port> 8080.',
  ...said,
})

describe('RV-5 an appeal', () => {
  it('RV-5 is told to the reviewers who did not reject, with the way to it, once for each event', async () => {
    const [kim, lee] = [await reviewer(), await reviewer()]
    const said = {
      caseId: newId(),
      submissionId: newId(),
      productId: newId(),
      versionId: newId(),
      vendorId: world.vendorId,
      productName: 'Vela DB',
      status: 'rejected' as const,
      rejectedBy: kim.id,
      beginning: 'The logo is square.',
    }
    const { id } = await world.service.deliver(CaseAppealed, said)
    await world.service.deliver(CaseAppealed, said, { id })
    expect(await notesOf(world, kim.id, 'case_appealed')).toEqual([])
    expect(await notesOf(world, lee.id, 'case_appealed')).toHaveLength(1)
    expect(await notesOf(world, world.team.owner.id, 'case_appealed')).toEqual([])
    await world.service.work()
    const { text } = world.service.post.lastTo(lee.email)
    expect(text).toContain('The logo is square.')
    expect(text).toContain(`/ops/cases/${said.caseId}`)
  })
})

describe('RV-7 a message in a case', () => {
  it('RV-7 of the seller is told to the reviewer who has it, with the way to it, once for each event', async () => {
    const [kim, lee] = [await reviewer(), await reviewer()]
    const { owner } = world.team
    const said = written({ assigneeId: kim.id })
    const { id } = await world.service.deliver(CaseMessageWritten, said)
    await world.service.deliver(CaseMessageWritten, said, { id })
    expect(await notesOf(world, kim.id, 'case_reply')).toHaveLength(1)
    expect(await notesOf(world, lee.id, 'case_reply')).toEqual([])
    expect(await notesOf(world, owner.id, 'case_message')).toEqual([])
    await world.service.work()
    const { text, subject } = world.service.post.lastTo(kim.email)
    expect(subject).toContain('Vela DB')
    expect(text).toContain('Olga Owner')
    expect(text).toContain('It is <port> 8080.')
    expect(text).toContain(`/ops/cases/${said.caseId}`)
  })

  it('RV-7 of the desk is told to the team without a name, and not to the desk', async () => {
    const kim = await reviewer()
    const { owner } = world.team
    const said = written({ isFromDesk: true, assigneeId: kim.id, authorName: 'Kim Park' })
    await world.service.deliver(CaseMessageWritten, said)
    const notes = await notesOf(world, owner.id, 'case_message')
    expect(notes).toHaveLength(1)
    expect(JSON.stringify(notes)).not.toContain('Kim')
    expect(await notesOf(world, kim.id, 'case_reply')).toEqual([])
    await world.service.work()
    expect(world.service.post.lastTo(owner.email).text).toContain(
      `/seller/products/${said.productId}`,
    )
  })

  it('RV-7 ON-10 of the desk is told to whoever may answer it, and to nobody who may not', async () => {
    const { vendorId } = await buildVendor(world.service, 'Ahorn')
    const told = await Promise.all(
      vendorRoles.map(
        async (role) =>
          [role, (await buildMember(world.service, role, vendorId)).account.id] as const,
      ),
    )
    await world.service.deliver(CaseMessageWritten, written({ vendorId, isFromDesk: true }))
    for (const [role, id] of told)
      expect(await notesOf(world, id, 'case_message')).toHaveLength(
        roleMay(role, 'converse') ? 1 : 0,
      )
  })

  it('RV-7 is told in the language of the reader', async () => {
    const { vendorId } = await buildVendor(world.service, 'Birke')
    const { account } = await buildMember(world.service, 'owner', vendorId)
    await world.service.dataSource.manager.update(Account, account.id, { language: 'zh-CN' })
    await world.service.deliver(CaseMessageWritten, written({ vendorId, isFromDesk: true }))
    await world.service.work()
    const { subject, text } = world.service.post.lastTo(account.email)
    expect(subject).toContain('审核员就 Vela DB 留言')
    expect(text).toContain('：\nhttp')
    expect(text).not.toContain(': http')
  })

  it('RV-7 of the seller is told to nobody in a case that nobody has, nor to whom wrote it', async () => {
    const kim = await reviewer()
    await world.service.deliver(CaseMessageWritten, written({}))
    const by = { actor: { kind: 'account' as const, id: kim.id } }
    await world.service.deliver(CaseMessageWritten, written({ assigneeId: kim.id }), by)
    expect(await notesOf(world, kim.id, 'case_reply')).toEqual([])
  })

  it.each([true, false])(
    'RV-7 SP-5 is told as the reader wishes (from the desk: %s)',
    async (isFromDesk) => {
      const { vendorId } = await buildVendor(world.service, 'Ulme')
      const reader = isFromDesk
        ? (await buildMember(world.service, 'owner', vendorId)).account
        : await reviewer()
      const wishes = (wish: object) => ({ items: [{ group: 'products', ...wish }] })
      const person = as(world.service.app, await signIn(world.service, reader))
      const { manager } = world.service.dataSource
      const tell = async (wish: object) => {
        await person.put('/api/v1/notification-preferences').send(wishes(wish)).expect(200)
        const said = written({ vendorId, isFromDesk, assigneeId: reader.id })
        await world.service.deliver(CaseMessageWritten, said)
        const told = {
          accountId: reader.id,
          kind: isFromDesk ? 'case_message' : 'case_reply',
        } as const
        return [await manager.countBy(Notification, told), await manager.countBy(MailOrder, told)]
      }
      expect(await tell({ page: false, email: false })).toEqual([0, 0])
      expect(await tell({ page: true, email: false })).toEqual([1, 0])
      expect(await tell({ page: false, email: true })).toEqual([1, 1])
    },
  )
})

describe('RV-9 a case that is nearly due or overdue', () => {
  const reminded = (said: Partial<PayloadOf<typeof CaseReminded>>) => ({
    caseId: newId(),
    submissionId: newId(),
    productId: newId(),
    versionId: newId(),
    vendorId: world.vendorId,
    productName: 'Vela DB',
    status: 'access_check' as const,
    kind: 'overdue' as const,
    dueAt: '2026-11-26T10:00:00.000Z',
    waitsSince: '2026-11-23T10:00:00.000Z',
    assigneeId: null,
    ...said,
  })

  it('RV-9 is told to whoever has it, once for each event, with the way to it', async () => {
    const [kim, lee] = [await reviewer(), await reviewer()]
    const said = reminded({ assigneeId: kim.id })
    const { id } = await world.service.deliver(CaseReminded, said)
    await world.service.deliver(CaseReminded, said, { id })
    expect(await notesOf(world, kim.id, 'case_overdue')).toHaveLength(1)
    expect(await notesOf(world, lee.id, 'case_overdue')).toEqual([])
    expect(await notesOf(world, world.team.owner.id, 'case_overdue')).toEqual([])
    await world.service.work()
    const { text, subject } = world.service.post.lastTo(kim.email)
    expect(subject).toContain('Overdue: Vela DB')
    expect(text).toContain(`/ops/cases/${said.caseId}`)
  })

  it('RV-9 is told to all reviewers when nobody has it, but not to one of the vendor', async () => {
    const [kim, lee] = [await reviewer(), await reviewer()]
    const partial = (await buildMember(world.service, 'owner', world.vendorId)).account
    const staffRoles = ['reviewer' as const]
    await world.service.dataSource.manager.update(Account, partial.id, { staffRoles })
    await world.service.deliver(CaseReminded, reminded({ kind: 'due_soon' }))
    expect(await notesOf(world, kim.id, 'case_due_soon')).toHaveLength(1)
    expect(await notesOf(world, lee.id, 'case_due_soon')).toHaveLength(1)
    expect(await notesOf(world, partial.id, 'case_due_soon')).toEqual([])
  })
})
