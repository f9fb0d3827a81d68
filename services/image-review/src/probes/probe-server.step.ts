import { faultOf } from '@emporium/domain'
import { addressOf, type CloudInstance } from '@emporium/cloud'
import type { AccessPoint, ImageFacts } from '@emporium/events'
import type { ProbeResult } from '../servers/access-server.entity.ts'
import { probeHttp, probeTcp, type Answer, unreached } from './probe.ts'
import { failed, type Kept, type Scene } from '../servers/server.steps.ts'

/** A product has so long after its server runs to answer, in milliseconds. */
const patienceMs = 5 * 60_000
/** Between two rounds of probes, in milliseconds. */
const lookEveryMs = 5_000

/** What is probed: what the form declares, or remote login where nothing is declared. */
export function pointsOf({ accessPoints, osFamily }: ImageFacts): readonly AccessPoint[] {
  if (accessPoints.length > 0) return accessPoints
  return [{ protocol: 'tcp', port: osFamily === 'windows' ? 3389 : 22 }]
}

async function knock(instance: CloudInstance, point: AccessPoint): Promise<Answer> {
  const place = addressOf(instance, point.port)
  if (!place) return unreached(faultOf('server-no-address'))
  if (point.protocol === 'tcp') return probeTcp(place)
  return probeHttp(place, { path: point.path ?? '/', isSecure: point.protocol === 'https' })
}

async function probe(instance: CloudInstance, point: AccessPoint, now: Date): Promise<ProbeResult> {
  const began = performance.now()
  const answer = await knock(instance, point)
  return {
    ...point,
    ...answer,
    durationMs: Math.round(performance.now() - began),
    at: now.toISOString(),
  }
}

/** Knocks at every access point of the running server and keeps what answered, until all do or time is up (RV-3). */
export async function probeStep({ platform, server, subject, now }: Scene): Promise<Kept> {
  const { regionId, instanceId, runningAt } = server
  const facts = subject.listing.image
  const instance = instanceId
    ? await platform.cloud.getInstance({ regionId, instanceId })
    : undefined
  if (!facts || !instance) return failed(faultOf('server-disappeared'))
  const probes = await Promise.all(pointsOf(facts).map((point) => probe(instance, point, now)))
  const areAllReached = probes.every(({ isReached }) => isReached)
  const isTimeUp = now.getTime() - (runningAt ?? now).getTime() >= patienceMs
  return {
    change(row) {
      row.probes = probes
      if (areAllReached) return [row.reach()]
      return isTimeUp ? [row.miss()] : []
    },
    // What comes next is the image checker.
    nextMs: areAllReached || isTimeUp ? 0 : lookEveryMs,
  }
}
