import { lookAgain, type Kept, type Scene } from './server.steps.ts'
import { serverTag } from './server-tags.ts'

/**
 * Gives a server back. One whose id was never kept (a crash between the order and its answer) is found by its tag.
 * Only when the cloud has taken it, it counts as released (RV-3).
 */
export async function releaseStep({ platform: { cloud }, server }: Scene): Promise<Kept> {
  const { regionId, instanceId, id } = server
  const found = instanceId
    ? []
    : await cloud.findInstancesByTag({ regionId, key: serverTag, value: id })
  const doomed = [...(instanceId ? [instanceId] : []), ...found.map((one) => one.instanceId)]
  for (const one of doomed) await cloud.deleteInstance({ regionId, instanceId: one, force: true })
  return { ...lookAgain(0), change: (row, now) => [row.release(now)], nextMs: null }
}
