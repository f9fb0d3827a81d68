import type { CloudInstance } from '@emporium/cloud'
import type { Ctx } from '@emporium/service-kit'
import { setTimeout as wait } from 'node:timers/promises'
import type { Buyer } from '../cloud/buyer.ts'
import type { Clouds } from '../cloud/clouds.ts'
import { versionOf } from '../products/version-of.query.ts'
import type { Deployment } from './deployment.entity.ts'
import { isServerKnown, noteServer } from './note-server.ts'

/** How long the request itself waits for the address, in milliseconds: afterwards the key is gone. */
const addressWithinMs = 8_000
const askEveryMs = 400

/** Asks for the address as long as the request has time; what is not known then takes a refresh (ST-3). */
export async function learnServer(
  ctx: Ctx,
  clouds: Clouds,
  { cloud, deadline }: Buyer,
  started: Deployment,
): Promise<Deployment> {
  const { regionId, instanceId } = started
  if (!instanceId) return started
  const { accessPoints } = (await versionOf(ctx, started.versionId)).listing.image ?? {}
  const end = performance.now() + Math.min(addressWithinMs, deadline.leftMs() - askEveryMs)
  let seen: CloudInstance | undefined
  while (performance.now() < end) {
    seen = await cloud.getInstance({ regionId, instanceId }).catch(() => seen)
    if (seen && isServerKnown(seen, accessPoints ?? [], clouds.isLoopback)) break
    await wait(askEveryMs)
  }
  return seen ? noteServer(ctx, started.id, seen, clouds.isLoopback) : started
}
