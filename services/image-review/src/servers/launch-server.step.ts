import { allowedNetworks, faultOf } from '@emporium/domain'
import type { ImageFacts } from '@emporium/events'
import { troubleOf } from '../platform/cloud-trouble.ts'
import type { AccessServer } from './access-server.entity.ts'
import { countRunning, takesSlot } from './server-slots.ts'
import { chooseInstanceType } from './choose-instance-type.ts'
import { tagsOf } from './server-tags.ts'
import { failed, lookAgain, type Kept, type Scene } from './server.steps.ts'

/** Between two looks at a server that starts, in milliseconds. */
const lookEveryMs = 3_000
/** A server that does not run after so long never will, in milliseconds. */
const patienceMs = 10 * 60_000

/** Between two looks at whether a server has its turn, in milliseconds. */
const queueEveryMs = 10_000

/** A server whose turn does not come within a day is needed no more, in milliseconds. */
const longestWaitMs = 24 * 60 * 60_000

const after = (now: Date, ms: number) => new Date(now.getTime() + ms)

/** As many run as may, and they cost money: it waits until one is given back (RV-8). */
const waitForTurn = ({ server }: Scene): Kept => ({
  change(row) {
    if (!server.isQueued) row.queue(after(server.requestedAt, longestWaitMs))
    return []
  },
  nextMs: queueEveryMs,
})

/** Settles the size before anything is launched, so that a repeated order is the same order; and takes a place. */
async function settleSize(scene: Scene, facts: ImageFacts): Promise<Kept> {
  const { platform, server, db, now } = scene
  // One that was sold out in another size has given its place back for a moment, and takes it again.
  if ((await countRunning(db)) >= platform.serversAtOnce) return waitForTurn(scene)
  const offered = await platform.cloud.listInstanceTypes({ regionId: server.regionId })
  const instanceType = chooseInstanceType(facts, offered, server.soldOut)
  if (!instanceType) return failed(faultOf('server-no-type'))
  return {
    ...lookAgain(0),
    async also(tx, _subject, row) {
      if (await takesSlot(tx, platform.serversAtOnce))
        row.settle(instanceType, after(now, platform.serverLifeMs))
    },
  }
}

/** Tries the next size when this one is sold out. */
const soldOut = (instanceType: string): Kept => ({
  change(row) {
    row.soldOut = [...row.soldOut, instanceType]
    row.instanceType = null
    return []
  },
  nextMs: 0,
})

async function launch(
  { platform, server }: Scene,
  facts: ImageFacts,
  instanceType: string,
): Promise<Kept> {
  const [networkType = 'vpc'] = allowedNetworks(facts.networkType)
  const order = {
    regionId: server.regionId,
    imageId: facts.source.imageId,
    instanceType,
    systemDiskGiB: facts.systemDiskGiB,
    networkType,
    name: `emporium-review-${server.id}`,
    clientToken: server.clientToken,
    tags: tagsOf(platform, server),
  }
  try {
    const { instanceId } = await platform.cloud.runInstance(order)
    return { change: () => [], nextMs: lookEveryMs, instanceId }
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble.isOutOfStock) return soldOut(instanceType)
    throw error
  }
}

async function awaitStart({ platform, server, now }: Scene, instanceId: string): Promise<Kept> {
  const instance = await platform.cloud.getInstance({ regionId: server.regionId, instanceId })
  if (instance?.status === 'running')
    return {
      change: (row: AccessServer, at) => [
        row.probe(instance.publicAddress ?? instance.privateAddress ?? null, at),
      ],
      nextMs: 0,
    }
  // Its life begins when its turn comes.
  const begunAt = server.releaseAt.getTime() - platform.serverLifeMs
  if (now.getTime() - begunAt > patienceMs)
    return failed(faultOf(instance ? 'server-not-started' : 'server-disappeared'))
  return lookAgain(lookEveryMs)
}

/** Settles the size, launches, waits until it runs: one of the three at a time (RV-3). */
export async function launchStep(scene: Scene): Promise<Kept> {
  const { server, subject } = scene
  const facts = subject.listing.image
  if (!facts) return failed(faultOf('no-image'))
  if (server.instanceId) return awaitStart(scene, server.instanceId)
  if (server.instanceType) return launch(scene, facts, server.instanceType)
  return settleSize(scene, facts)
}
