import { ProductSubmitted, ProductWithdrawn, VersionSubmitted } from '@emporium/events'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { ReviewCase } from '../src/cases/case.entity.ts'
import {
  buildCase,
  buildClaimedCase,
  file,
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

const caseOf = async (submissionId: string) =>
  (await service.dataSource.manager.findOneByOrFail(ReviewCase, { submissionId })).id
const changesOf = async (id: string) =>
  (
    await as(service.app, service.actors.staff('reviewer')).get(
      `/api/v1/review-cases/${id}/changes`,
    )
  ).body
type Field = { field: string; isChanged: boolean }
const changed = ({ fields }: { fields: Field[] }) =>
  fields.filter(({ isChanged }) => isChanged).map(({ field }) => field)

describe('RV-5 what changed', () => {
  it('RV-5 has nothing to compare a first round with', async () => {
    const { id } = await buildCase(service)
    expect(await changesOf(id)).toEqual({ previousRound: null, shelf: null })
  })

  it('RV-5 shows field by field what changed since the last round', async () => {
    const [search, tail] = ['search.webp', 'tail.webp'].map((name) => ({
      alt: name,
      file: file(name),
    }))
    const listing = { ...imageListing(), pictures: [search!, tail!] }
    const first = await buildClaimedCase(service, { listing })
    await as(service.app, first.reviewer).post(`${first.url}/reject`).send({ reasons }).expect(200)
    const next = submission({
      versionId: first.versionId,
      productId: first.productId,
      vendorId: first.vendorId,
      round: 2,
      listing: {
        ...listing,
        shortDescription: 'Finds lines.',
        detailsHtml: '<p>Searches <b>all</b> logs.</p>',
        logo: file('new.png'),
        trademark: file('proof.pdf'),
        pictures: [tail!, search!],
        // Uploaded again, with the same content.
        userGuide: listing.userGuide && {
          ...listing.userGuide,
          name: 'renamed.pdf',
          fileId: first.versionId,
        },
        image: listing.image && {
          ...listing.image,
          releaseRegions: ['ap-southeast-1', 'cn-hangzhou'],
          accessPoints: [...listing.image.accessPoints, { protocol: 'tcp', port: 22 }],
          systemDiskGiB: 60,
        },
      },
    })
    await service.deliver(ProductSubmitted, next)
    const { previousRound, shelf } = await changesOf(await caseOf(next.submissionId))
    expect(shelf).toBeNull()
    expect(previousRound).toMatchObject({ caseId: first.id, round: 1, changedCount: 7 })
    expect(changed(previousRound)).toEqual([
      '/shortDescription',
      '/detailsHtml',
      '/logo',
      '/trademark',
      '/pictures',
      '/image/systemDiskGiB',
      '/image/accessPoints',
    ])
    expect(previousRound.fields).toEqual(
      expect.arrayContaining([
        {
          field: '/name',
          kind: 'text',
          before: listing.name,
          after: listing.name,
          isChanged: false,
        },
        expect.objectContaining({
          field: '/logo',
          kind: 'file',
          after: expect.objectContaining({ name: 'new.png' }),
        }),
        expect.objectContaining({ field: '/trademark', before: null }),
        expect.objectContaining({
          field: '/pictures',
          kind: 'list',
          after: [
            expect.stringMatching(/^1\. tail\.webp · tail\.webp \([0-9a-f]{12}\)$/),
            expect.stringMatching(/^2\. search\.webp/),
          ],
        }),
        expect.objectContaining({
          field: '/image/accessPoints',
          kind: 'list',
          after: ['http 8080/', 'tcp 22'],
        }),
      ]),
    )
    expect(previousRound.fields.some(({ field }: Field) => field.startsWith('/saas'))).toBe(false)
  })

  it('RV-5 compares a new version with the one on the shelf', async () => {
    const first = await buildClaimedCase(service, { listing: saasListing() })
    await as(service.app, first.reviewer).post(`${first.url}/pass-information`).expect(200)
    const next = submission({
      productId: first.productId,
      vendorId: first.vendorId,
      listing: saasListing({
        name: 'Harbor Cloud 2',
        logo: first.listing.logo,
        userGuide: first.listing.userGuide,
      }),
    })
    await service.deliver(VersionSubmitted, next)
    const { previousRound, shelf } = await changesOf(await caseOf(next.submissionId))
    expect(previousRound).toBeNull()
    expect(shelf.caseId).toBe(first.id)
    expect(changed(shelf)).toEqual(['/name'])
  })

  it('RV-5 compares with a round that was withdrawn, too, and leaves comparing to the desk', async () => {
    const first = await buildCase(service)
    const { submissionId, productId, versionId, vendorId, listing } = first
    await service.deliver(ProductWithdrawn, { submissionId, productId, versionId })
    const next = submission({ productId, versionId, vendorId, listing, round: 2 })
    await service.deliver(ProductSubmitted, next)
    const id = await caseOf(next.submissionId)
    expect((await changesOf(id)).previousRound).toMatchObject({ caseId: first.id, changedCount: 0 })
    const seller = await as(service.app, first.seller).get(`/api/v1/review-cases/${id}/changes`)
    expect(seller.status).toBe(403)
  })
})
