import { describe, expect, it } from '@jest/globals'
import {
  DeploymentFailed,
  DeploymentFinished,
  OfferEnded,
  SupportChanged,
  ReviewHidden,
  ReviewReportsDecided,
  ReviewRestored,
  FollowedVersionListed,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { newsWorld, notesOf, testTeamNews } from './news-world.ts'
import { subscribed, tradeNews } from './trade-news.ts'

const world = newsWorld()

testTeamNews(world, tradeNews(world))

describe('buyers', () => {
  it('ST-3 hear of a deployment that is done, once', async () => {
    const said = { ...subscribed(world), deploymentId: newId(), mode: 'launch' as const }
    const envelope = await world.service.deliver(DeploymentFinished, said)
    await world.service.deliver(DeploymentFinished, said, { id: envelope.id })
    const notes = await notesOf(world, world.buyer.id, 'deployment_finished')
    expect(
      notes.filter(({ parameters }) => parameters['subscriptionId'] === said.subscriptionId),
    ).toHaveLength(1)
  })

  it('ST-3 hear of a deployment that failed, once', async () => {
    const said = {
      ...subscribed(world),
      deploymentId: newId(),
      mode: 'launch' as const,
      reason: 'No quota',
    }
    const envelope = await world.service.deliver(DeploymentFailed, said)
    await world.service.deliver(DeploymentFailed, said, { id: envelope.id })
    const [note, ...others] = await notesOf(world, world.buyer.id, 'deployment_failed')
    expect(note?.parameters).toEqual({
      subscriptionId: said.subscriptionId,
      productName: 'Vela DB',
      reason: 'No quota',
    })
    expect(others).toEqual([])
  })

  it('ST-4 hear of a new version of what they follow, once', async () => {
    const said = {
      productId: newId(),
      productName: 'Vela DB',
      productSlug: 'vela-db',
      versionNumber: 'V2.0',
      accountIds: [world.buyer.id, newId()],
    }
    const envelope = await world.service.deliver(FollowedVersionListed, said)
    await world.service.deliver(FollowedVersionListed, said, { id: envelope.id })
    expect(await notesOf(world, world.buyer.id, 'followed_version_listed')).toHaveLength(1)
    await world.service.work()
    const { subject, text } = world.service.post.lastTo(world.buyer.email)
    expect(subject).toContain('Version V2.0 of Vela DB')
    expect(text).toContain('/products/vela-db')
  })

  it.each([
    ['product', 'subscribed_product_removed'],
    ['version', 'subscribed_version_removed'],
  ] as const)(
    'IM-11 hear once that a %s left the shelf, and that they keep it',
    async (what, kind) => {
      const said = {
        ...subscribed(world),
        versionNumber: 'V1.0',
        what,
        reason: 'A new product follows.',
      }
      const envelope = await world.service.deliver(OfferEnded, said)
      await world.service.deliver(OfferEnded, said, { id: envelope.id })
      expect(await notesOf(world, world.buyer.id, kind)).toHaveLength(1)
      await world.service.work()
      const { text } = world.service.post.lastTo(world.buyer.email)
      expect(text).toContain('You keep your subscription')
      expect(text).toContain('A new product follows.')
    },
  )

  it.each([
    ['shortened', '2031-05-31', '2030-01-31', ['sooner', 'on: 2030-01-31.', 'was: 2031-05-31.']],
    ['shortened', null, '2030-01-31', ['sooner', 'was: no end announced.']],
    ['extended', '2030-01-31', '2031-05-31', ['longer', 'on: 2031-05-31.', 'was: 2030-01-31.']],
    ['extended', '2030-01-31', null, ['longer', 'on: no end announced.']],
  ] as const)(
    'IM-11 hear once that support is %s, from %s to %s, with both days',
    async (which, before, after, words) => {
      const kind = `subscribed_support_${which}` as const
      const known = (await notesOf(world, world.buyer.id, kind)).length
      const said = { ...subscribed(world), versionNumber: 'V1.0', before, after }
      const envelope = await world.service.deliver(SupportChanged, said)
      await world.service.deliver(SupportChanged, said, { id: envelope.id })
      expect(await notesOf(world, world.buyer.id, kind)).toHaveLength(known + 1)
      await world.service.work()
      const { subject, text } = world.service.post.lastTo(world.buyer.email)
      expect(subject).toContain('Vela DB V1.0')
      for (const word of words) expect(`${subject} ${text}`).toContain(word)
      expect(text).toContain(`/subscriptions/${said.subscriptionId}`)
    },
  )
})

describe('authors and readers of reviews', () => {
  const reviewed = () => ({
    reviewId: newId(),
    productId: newId(),
    productName: 'Vela DB',
    productSlug: 'vela-db',
    vendorId: world.vendorId,
    buyerId: world.buyer.id,
    rating: 1,
  })

  it('SP-3 an author hears once that a review is hidden and why, and that it is back', async () => {
    const said = { ...reviewed(), code: 'personal_data' as const, reason: 'It names a person.' }
    const { id } = await world.service.deliver(ReviewHidden, said)
    await world.service.deliver(ReviewHidden, said, { id })
    expect(await notesOf(world, world.buyer.id, 'review_hidden')).toHaveLength(1)
    await world.service.work()
    const { text } = world.service.post.lastTo(world.buyer.email)
    expect(text).toContain('Tells personal data: It names a person.')
    expect(text).toContain('/products/vela-db#reviews')
    await world.service.deliver(ReviewRestored, reviewed())
    expect(await notesOf(world, world.buyer.id, 'review_restored')).toHaveLength(1)
  })

  it.each([
    ['hidden', 'no longer shown'],
    ['kept', 'it stays'],
    ['withdrawn', 'taken it back'],
  ] as const)('SP-3 a reporter hears once that the review was %s', async (outcome, words) => {
    const before = await notesOf(world, world.buyer.id, 'review_report_decided')
    const said = { ...reviewed(), reporterIds: [world.buyer.id], outcome }
    const { id } = await world.service.deliver(ReviewReportsDecided, said)
    await world.service.deliver(ReviewReportsDecided, said, { id })
    const notes = await notesOf(world, world.buyer.id, 'review_report_decided')
    expect(notes).toHaveLength(before.length + 1)
    await world.service.work()
    expect(world.service.post.lastTo(world.buyer.email).text).toContain(words)
  })
})
