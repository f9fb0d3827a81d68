import type { CloudInstance } from '@emporium/cloud'
import type { AccessPoint } from '@emporium/events'
import { notFound, type Ctx } from '@emporium/service-kit'
import { VersionRef } from '../products/version-ref.entity.ts'
import { Deployment, type Endpoint } from './deployment.entity.ts'

/** Where a server is reached: its public address. Only a simulator's may be a private one. */
function hostOf({ publicAddress, privateAddress }: CloudInstance, isLoopback: boolean) {
  return publicAddress ?? (isLoopback ? privateAddress : undefined)
}

const isRunning = ({ status }: CloudInstance) => status === 'running'

/** Whether all is known that only the key can tell: the address, and without access points that the server runs. */
export function isServerKnown(
  instance: CloudInstance,
  points: readonly AccessPoint[],
  isLoopback: boolean,
): boolean {
  const host = hostOf(instance, isLoopback)
  return host !== undefined && (points.length > 0 || isRunning(instance))
}

/** The listing's ports and no others; tags that move them are believed of a simulator only (ASVS 1.3.6). */
function endpointOf(
  { forwardedPorts }: CloudInstance,
  host: string,
  { protocol, port, path }: AccessPoint,
  isLoopback: boolean,
): Endpoint {
  const outside = isLoopback ? (forwardedPorts[port] ?? port) : port
  return { protocol, host, port: outside, path: path ?? '/', isReached: false }
}

/** Notes what the cloud says of the server, and the places at which it should answer. */
export function noteServer(
  ctx: Ctx,
  id: string,
  instance: CloudInstance,
  isLoopback: boolean,
): Promise<Deployment> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    const version = await tx.find(VersionRef, { versionId: found.versionId })
    if (!version) throw notFound()
    const host = hostOf(instance, isLoopback)
    const points = version.listing.image?.accessPoints ?? []
    found.isUp = isRunning(instance)
    found.address = host ?? null
    const seen = found.endpoints.filter(({ isReached }) => isReached)
    const places = host ? points.map((point) => endpointOf(instance, host, point, isLoopback)) : []
    found.endpoints = places.map((place) => ({
      ...place,
      isReached: seen.some(({ host: there, port }) => there === host && port === place.port),
    }))
    return tx.save(found)
  })
}
