import type { Cloud, CloudCredentials } from '@emporium/cloud'
import { askCloud } from './cloud.problems.ts'
import type { Clouds } from './clouds.ts'
import { recoveryMs, startDeadline, type Deadline } from './deadline.ts'

/** What is done with a buyer's key, and nothing else. */
export type BuyerCloud = Pick<
  Cloud,
  'account' | 'runInstance' | 'getInstance' | 'findInstancesByTag' | 'deleteInstance'
>

/** A buyer's cloud account, open for the one request that brought the key (ST-3). */
export type Buyer = { accountId: string; cloud: BuyerCloud; deadline: Deadline }

/** The same calls, all within the time of the request; an order leaves time to ask what became of it. */
function bounded(cloud: BuyerCloud, deadline: Deadline): BuyerCloud {
  return {
    account: () => deadline.within(() => cloud.account()),
    runInstance: (order) => deadline.within(() => cloud.runInstance(order), recoveryMs),
    getInstance: (place) => deadline.within(() => cloud.getInstance(place)),
    findInstancesByTag: (query) => deadline.within(() => cloud.findInstancesByTag(query)),
    deleteInstance: (order) => deadline.within(() => cloud.deleteInstance(order)),
  }
}

/** Finds out whose key it is: a wrong key is refused before an attempt is noted (ST-3). */
export async function openBuyer(clouds: Clouds, credentials: CloudCredentials): Promise<Buyer> {
  const deadline = startDeadline()
  const cloud = bounded(clouds.buyer.connect(credentials), deadline)
  const { accountId } = await askCloud(() => cloud.account())
  return { accountId, cloud, deadline }
}
