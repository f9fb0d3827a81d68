import {
  BootScriptRequested,
  CaseOpened,
  ProductSubmitted,
  ProductWithdrawn,
  VersionSubmitted,
} from '@emporium/events'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { ReviewCase } from '../src/cases/case.entity.ts'
import {
  buildCase,
  buildClaimedCase,
  imageListing,
  reasons,
  saasListing,
  submission,
} from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

const casesOf = (versionId: string) =>
  service.dataSource.manager.find(ReviewCase, { where: { versionId }, order: { round: 'ASC' } })
const withdrawal = ({ submissionId, productId, versionId }: ReturnType<typeof submission>) => ({
  submissionId,
  productId,
  versionId,
})

describe('RV-1 what the catalog hands in', () => {
  it.each([
    ['a boot script', imageListing({}, { hasBootScript: true }), 'boot_script'],
    ['an image', imageListing(), 'access_check'],
    ['a SaaS product', saasListing(), 'information_check'],
  ])('RV-1 RV-2 RV-6 begins with %s at the right stage', async (_what, listing, status) => {
    const handedIn = submission({ listing })
    await service.deliver(ProductSubmitted, handedIn)
    const [opened] = await casesOf(handedIn.versionId)
    expect(opened).toMatchObject({ status, kind: 'product', round: 1, listing })
    const of = ({ submissionId }: { submissionId: string }) =>
      submissionId === handedIn.submissionId
    expect((await service.published(CaseOpened)).filter(of)).toHaveLength(1)
    expect((await service.published(BootScriptRequested)).filter(of)).toHaveLength(
      status === 'boot_script' ? 1 : 0,
    )
  })

  it('RV-1 opens one case, however often a submission is told', async () => {
    const handedIn = submission()
    const { id } = await service.deliver(ProductSubmitted, handedIn)
    await service.deliver(ProductSubmitted, handedIn, { id })
    await service.deliver(ProductSubmitted, handedIn)
    expect(await casesOf(handedIn.versionId)).toHaveLength(1)
  })

  it('IM-10 opens a case for a further version, once', async () => {
    const handedIn = submission()
    const { id } = await service.deliver(VersionSubmitted, handedIn)
    await service.deliver(VersionSubmitted, handedIn, { id })
    const opened = await casesOf(handedIn.versionId)
    expect(opened).toEqual([expect.objectContaining({ kind: 'version' })])
  })

  it('RV-5 follows a rejection with the next round, which knows the one before', async () => {
    const { id, url, reviewer, ...handedIn } = await buildClaimedCase(service)
    await as(service.app, reviewer).post(`${url}/reject`).send({ reasons }).expect(200)
    await service.deliver(ProductSubmitted, {
      ...submission(),
      versionId: handedIn.versionId,
      vendorId: handedIn.vendorId,
      round: 2,
    })
    const [, second] = await casesOf(handedIn.versionId)
    expect(second).toMatchObject({ round: 2, previousCaseId: id })
    const view = await as(service.app, handedIn.seller).get(`/api/v1/review-cases/${second?.id}`)
    expect(view.body.previousRounds).toEqual([
      expect.objectContaining({ id, round: 1, status: 'rejected' }),
    ])
    expect(view.body.previousRounds[0].verdicts[0].reasons[0].text).toBe(reasons[0]?.text)
  })

  it('RV-1 wants the next round again while the one before is open', async () => {
    const first = await buildCase(service)
    const second = { ...submission(), versionId: first.versionId, round: 2 }
    await expect(service.deliver(ProductSubmitted, second)).rejects.toThrow('open_version')
    await service.deliver(ProductWithdrawn, withdrawal(first))
    await service.deliver(ProductSubmitted, second)
    expect((await casesOf(first.versionId)).map(({ status }) => status)).toEqual([
      'withdrawn',
      'access_check',
    ])
  })
})

describe('RV-1 what the catalog takes back', () => {
  it('RV-1 withdraws once, however often told', async () => {
    const found = await buildCase(service)
    const { id } = await service.deliver(ProductWithdrawn, withdrawal(found))
    await service.deliver(ProductWithdrawn, withdrawal(found), { id })
    await service.deliver(ProductWithdrawn, withdrawal(found))
    const { body } = await as(service.app, found.seller).get(found.url)
    expect(body).toMatchObject({ status: 'withdrawn', closedAt: expect.any(String) })
    expect(body.timeline.filter(({ verb }: { verb: string }) => verb === 'withdraw')).toHaveLength(
      1,
    )
  })

  it('RV-1 wants a withdrawal again when the submission has not come yet', async () => {
    const handedIn = submission()
    await expect(service.deliver(ProductWithdrawn, withdrawal(handedIn))).rejects.toThrow(
      'not known yet',
    )
    await service.deliver(ProductSubmitted, handedIn)
    await service.deliver(ProductWithdrawn, withdrawal(handedIn))
    expect((await casesOf(handedIn.versionId))[0]?.status).toBe('withdrawn')
  })

  it('RV-1 RV-5 a withdrawal overtakes a verdict of the same moment: the catalog has let the seller take it back', async () => {
    const found = await buildClaimedCase(service)
    await as(service.app, found.reviewer).post(`${found.url}/reject`).send({ reasons }).expect(200)
    const shop = as(service.app, found.seller)
    await shop.post(`${found.url}/appeal`).send({ text: 'It has a EULA.' }).expect(200)
    const { id } = await service.deliver(ProductWithdrawn, withdrawal(found))
    await service.deliver(ProductWithdrawn, withdrawal(found), { id })
    const { body } = await shop.get(found.url)
    expect(body).toMatchObject({ status: 'withdrawn', actions: [], appeal: { status: 'lapsed' } })
    const admin = as(service.app, service.actors.staff('admin'))
    const decided = await admin
      .post(`${found.url}/appeal/decision`)
      .send({ decision: 'overturn', answer: 'It has.' })
    expect(decided.status).toBe(409)
  })

  it('RV-4 RV-6 the same after the last pass of a SaaS product, which would stand on no shelf', async () => {
    const found = await buildClaimedCase(service, { listing: saasListing() })
    const desk = as(service.app, found.reviewer)
    await desk.post(`${found.url}/pass-information`).send({}).expect(200)
    await service.deliver(ProductWithdrawn, withdrawal(found))
    expect((await casesOf(found.versionId))[0]?.status).toBe('withdrawn')
  })

  it('RV-1 leaves other cases alone', async () => {
    const [one, other] = [await buildCase(service), await buildCase(service)]
    await service.deliver(ProductWithdrawn, withdrawal(one))
    expect((await casesOf(other.versionId))[0]?.status).toBe('access_check')
  })
})
