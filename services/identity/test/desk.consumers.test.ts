import { describe, expect, it } from '@jest/globals'
import { CaseAssigned, type PayloadOf } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { buildAccount } from './factories.ts'
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
