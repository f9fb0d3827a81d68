import { CaseAppealDecided, CaseAppealed, ProductSubmitted } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { buildClaimedCase, imageListing, passUnseen, reasons, submission } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview, { environment: { CLAIMS_PER_REVIEWER: '0' } })
})
afterAll(() => service.stop())

type Rejected = Awaited<ReturnType<typeof rejected>>
async function rejected(said: Parameters<typeof buildClaimedCase>[1] = {}) {
  const found = await buildClaimedCase(service, said)
  await as(service.app, found.reviewer).post(`${found.url}/reject`).send({ reasons }).expect(200)
  return found
}
async function appealed(said: Parameters<typeof buildClaimedCase>[1] = {}) {
  const found = await rejected(said)
  await appeal(found).expect(200)
  return { ...found, other: service.actors.staff('reviewer') }
}
const appeal = ({ url, seller }: Rejected, actor: TestActor = seller, text = 'It does say so.') =>
  as(service.app, actor).post(`${url}/appeal`).send({ text })
const decide = ({ url }: Rejected, actor: TestActor, decision = 'overturn', answer = 'It does.') =>
  as(service.app, actor).post(`${url}/appeal/decision`).send({ decision, answer })
const viewOf = async ({ url }: Rejected, actor: TestActor) =>
  (await as(service.app, actor).get(url).expect(200)).body
const resubmit = ({ productId, versionId, vendorId }: Rejected) => {
  const next = submission({ productId, versionId, vendorId, round: 2 })
  return service.deliver(ProductSubmitted, next)
}

describe('RV-5 appealing against a rejection', () => {
  it('RV-5 is offered to the seller once in a round, and told to the desk', async () => {
    const found = await rejected()
    expect((await viewOf(found, found.seller)).actions).toEqual(['appeal'])
    const answer = await appeal(found).expect(200)
    expect(answer.body).toMatchObject({
      status: 'rejected',
      actions: [],
      appeal: { status: 'open', text: 'It does say so.', by: found.seller.name, answer: null },
    })
    const again = await appeal(found)
    expect(again.body).toMatchObject({ status: 409, type: '/problems/nothing-to-appeal' })
    const told = (await service.published(CaseAppealed)).find(({ caseId }) => caseId === found.id)
    expect(told).toMatchObject({ rejectedBy: found.reviewer.id, beginning: 'It does say so.' })
    const { timeline } = await viewOf(found, found.seller)
    expect(timeline.at(-1)).toMatchObject({
      verb: 'appeal',
      side: 'seller',
      actor: found.seller.name,
      reason: 'It does say so.',
    })
  })

  it('RV-5 stands in the list with its own due date until it is decided', async () => {
    const found = await appealed()
    const listed = async () => {
      const list = await as(service.app, found.other)
        .get('/api/v1/review-cases')
        .query({ stage: 'all', productId: found.productId })
        .expect(200)
      return list.body.items[0]
    }
    const { appeal: view } = await viewOf(found, found.seller)
    expect(await listed()).toMatchObject({
      status: 'rejected',
      openAppeal: { dueAt: view.dueAt, ageing: 'fresh', takenBy: null, isMine: false },
    })
    await decide(found, found.other, 'uphold').expect(200)
    expect(await listed()).toMatchObject({ status: 'rejected', openAppeal: null })
  })

  it('RV-5 is not possible before a rejection, and not after the next round began', async () => {
    const open = await buildClaimedCase(service)
    expect((await appeal(open)).body.type).toBe('/problems/nothing-to-appeal')
    const found = await rejected()
    await resubmit(found)
    expect((await viewOf(found, found.seller)).actions).toEqual([])
    expect((await appeal(found)).body.type).toBe('/problems/nothing-to-appeal')
  })

  it('RV-5 takes one of fifty appeals that come at once', async () => {
    const found = await rejected()
    const answers = await Promise.all(Array.from({ length: 50 }, () => appeal(found)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
  })

  it.each([[{}], [{ text: '  ' }], [{ text: 'x'.repeat(2001) }], [{ text: 7 }]])(
    'RV-5 names what is wrong with %j',
    async (body) => {
      const found = await rejected()
      const answer = await as(service.app, found.seller).post(`${found.url}/appeal`).send(body)
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer: '#/text' }))
    },
  )
})

describe('RV-5 RV-7 who has an appeal', () => {
  const turn = ({ url }: Rejected, verb: 'take' | 'leave', actor: TestActor) =>
    as(service.app, actor).post(`${url}/appeal/${verb}`)

  it('RV-7 is seen by desk and seller, and nobody else decides meanwhile', async () => {
    const found = await appealed()
    const late = service.actors.staff('reviewer', { name: 'Lee' })
    expect((await turn(found, 'take', found.reviewer)).body.type).toBe('/problems/own-rejection')
    const mine = await turn(found, 'take', found.other).expect(200)
    expect(mine.body).toMatchObject({ appeal: { takenBy: found.other.name } })
    expect(mine.body.actions).toEqual(expect.arrayContaining(['leaveAppeal', 'decideAppeal']))
    expect((await viewOf(found, found.seller)).appeal.takenBy).toBe(found.other.name)
    expect((await viewOf(found, late)).actions).not.toContain('decideAppeal')
    for (const refused of [await turn(found, 'take', late), await decide(found, late)])
      expect(refused.body).toMatchObject({ status: 409, type: '/problems/appeal-taken' })
    await turn(found, 'leave', late).expect(409)
    await turn(found, 'leave', service.actors.staff('admin')).expect(200)
    await decide(found, late).expect(200)
    await turn(found, 'take', found.other).expect(409)
  })

  it('RV-7 is one of fifty who take it at once', async () => {
    const found = await appealed()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => turn(found, 'take', service.actors.staff('reviewer'))),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
  })
})

describe('RV-5 deciding an appeal', () => {
  it('RV-5 stands in a queue of its own, and counts', async () => {
    const found = await appealed()
    const desk = as(service.app, found.other)
    const ids = async () => {
      const { body } = await desk.get('/api/v1/review-cases?stage=appealed&limit=100').expect(200)
      return body.items.map(({ id }: { id: string }) => id)
    }
    const count = async () => (await desk.get('/api/v1/review-cases/summary')).body.appealed
    expect(await ids()).toContain(found.id)
    const before = await count()
    await decide(found, found.other, 'uphold').expect(200)
    expect(await ids()).not.toContain(found.id)
    expect(await count()).toBe(before - 1)
  })

  it('RV-5 is for somebody who did not reject', async () => {
    const found = await appealed()
    expect((await viewOf(found, found.reviewer)).actions).not.toContain('decideAppeal')
    expect((await viewOf(found, found.other)).actions).toContain('decideAppeal')
    const own = await decide(found, found.reviewer)
    expect(own.body).toMatchObject({ status: 409, type: '/problems/own-rejection' })
    expect((await decide(found, found.seller)).status).toBe(403)
  })

  it('RV-5 lets the rejection stand, with words', async () => {
    const found = await appealed()
    await decide(found, found.other, 'uphold', 'It does not.').expect(200)
    const seen = await viewOf(found, found.seller)
    expect(seen).toMatchObject({
      status: 'rejected',
      appeal: { status: 'upheld', answer: 'It does not.', decidedBy: null },
      actions: [],
    })
    expect(seen.timeline.at(-1)).toMatchObject({ verb: 'uphold', reason: 'It does not.' })
    expect((await viewOf(found, found.reviewer)).appeal.decidedBy).toBe(found.other.name)
    const told = (await service.published(CaseAppealDecided)).find(
      ({ caseId }) => caseId === found.id,
    )
    expect(told).toMatchObject({ decision: 'upheld', status: 'rejected', answer: 'It does not.' })
  })

  it.each([
    ['boot_script', imageListing({}, { hasBootScript: true })],
    ['access_check', imageListing()],
  ])(
    'RV-5 brings the case back to %s: same round, nobody has it, due anew',
    async (stage, listing) => {
      const found = await appealed({ listing })
      service.clock.advance(60_000)
      const { body } = await decide(found, found.other).expect(200)
      expect(body).toMatchObject({ status: stage, round: 1, assignee: null, closedAt: null })
      expect(body.verdicts).toMatchObject([{ decision: 'reject', isOverturned: true }])
      const told = (await service.published(CaseAppealDecided)).find(
        ({ caseId }) => caseId === found.id,
      )
      expect(told).toMatchObject({ decision: 'overturned', status: stage })
    },
  )

  it('RV-5 lets the same stage be decided once more', async () => {
    const found = await appealed()
    await decide(found, found.other).expect(200)
    const desk = as(service.app, found.other)
    await desk.post(`${found.url}/claim`).expect(200)
    await desk.post(`${found.url}/pass-access`).send(passUnseen).expect(200)
    await desk.post(`${found.url}/reject`).send({ reasons }).expect(200)
    // One appeal in each round, whatever is rejected in it.
    expect((await appeal(found)).body.type).toBe('/problems/nothing-to-appeal')
  })

  it('RV-5 takes one of fifty decisions that come at once', async () => {
    const found = await appealed()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        decide(found, service.actors.staff('reviewer'), n % 2 ? 'uphold' : 'overturn'),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
    const told = (await service.published(CaseAppealDecided)).filter(
      ({ caseId }) => caseId === found.id,
    )
    expect(told).toHaveLength(1)
  })

  it.each([
    [{ decision: 'overturn' }, '#/answer'],
    [{ decision: 'forget', answer: 'x' }, '#/decision'],
    [{ decision: 'uphold', answer: ' ' }, '#/answer'],
  ])('RV-5 names what is wrong with %j', async (body, pointer) => {
    const found = await appealed()
    const answer = await as(service.app, found.other)
      .post(`${found.url}/appeal/decision`)
      .send(body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('RV-5 has nothing to decide where nobody appealed', async () => {
    const found = await rejected()
    expect((await decide(found, service.actors.staff('reviewer'))).status).toBe(404)
  })
})

describe('RV-5 an appeal and a resubmission', () => {
  it('RV-5 is closed by the resubmission, also when that is told twice', async () => {
    const found = await appealed()
    const { id, payload } = await resubmit(found)
    await service.deliver(ProductSubmitted, payload as never, { id })
    expect((await viewOf(found, found.seller)).appeal).toMatchObject({ status: 'lapsed' })
    expect((await decide(found, found.other)).status).toBe(409)
  })

  it('RV-5 gives way to a resubmission that an overturned rejection met on its way', async () => {
    const found = await appealed()
    await decide(found, found.other).expect(200)
    await resubmit(found)
    expect((await viewOf(found, found.seller)).status).toBe('withdrawn')
  })

  it('RV-5 ends in one open case at most, whoever is first', async () => {
    const found = await appealed()
    const [decision] = await Promise.all([decide(found, found.other), resubmit(found)])
    expect([200, 409]).toContain(decision.status)
    const rows = await service.database.query<{ status: string }>(
      `SELECT status FROM image_review.review_cases WHERE version_id = $1 ORDER BY round`,
      [found.versionId],
    )
    expect(rows.map(({ status }) => status)).toEqual([
      expect.stringMatching(/^(rejected|withdrawn)$/),
      'access_check',
    ])
  })

  it('RV-5 is taken or refused when it meets a resubmission, and never stays open', async () => {
    const found = await rejected()
    await Promise.all([appeal(found), resubmit(found)])
    const { appeal: left } = await viewOf(found, found.seller)
    expect(left?.status ?? 'lapsed').toBe('lapsed')
  })

  it('S-1 is hidden from other companies', async () => {
    const found = await appealed()
    expect((await appeal(found, service.actors.seller({ vendorId: newId() }))).status).toBe(404)
  })
})
