import { expect, it } from '@jest/globals'
import { IsvConfirmed } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { newsWorld, testTeamNews } from './news-world.ts'
import { vendorNews } from './vendor-news.ts'

const world = newsWorld()

testTeamNews(world, vendorNews(world))

it('ON-8 a sheet of a vendor that is not known yet waits for it', async () => {
  await expect(
    world.service.deliver(IsvConfirmed, {
      vendorId: newId(),
      productType: 'image',
      confirmationId: newId(),
    }),
  ).rejects.toThrow(/not known yet/)
})
