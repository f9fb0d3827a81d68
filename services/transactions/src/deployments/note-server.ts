import { addressOf, type CloudInstance } from '@emporium/cloud'
import type { AccessPoint } from '@emporium/events'
import { notFound, type Ctx } from '@emporium/service-kit'
import { VersionRef } from '../products/version-ref.entity.ts'
import { Deployment, type Endpoint } from './deployment.entity.ts'

function endpointOf(instance: CloudInstance, { protocol, port, path }: AccessPoint): Endpoint[] {
  const place = addressOf(instance, port)
  return place ? [{ protocol, ...place, path: path ?? '/', isReached: false }] : []
}

/** Notes where the cloud says the server is, and the places at which it should answer. */
export function noteServer(ctx: Ctx, id: string, instance: CloudInstance): Promise<Deployment> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    const version = await tx.find(VersionRef, { versionId: found.versionId })
    if (!version) throw notFound()
    found.address = instance.publicAddress ?? instance.privateAddress ?? null
    const points = version.listing.image?.accessPoints ?? []
    found.endpoints = points.flatMap((point) => endpointOf(instance, point))
    return tx.save(found)
  })
}
