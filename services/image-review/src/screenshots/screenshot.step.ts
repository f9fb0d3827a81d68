import { addressOf } from '@emporium/cloud'
import { faultOf, type Fault } from '@emporium/domain'
import { atMost, examineUpload } from '@emporium/service-kit'
import { troubleOf } from '../platform/cloud-trouble.ts'
import type { AccessServer, ProbeResult } from '../servers/access-server.entity.ts'
import type { Kept, Scene } from '../servers/server.steps.ts'
import { screenshotKey } from './screenshot-key.ts'
import { screenshotLimits, takeScreenshot, TooSlow } from './take-screenshot.ts'

/** A browser takes a lot of memory: a worker has one. */
const inTurn = atMost(1)

const isDue = ({ isPage, screenshot }: ProbeResult) => isPage === true && !screenshot

/** Whether a page answered of which there is no picture yet. */
export const hasPageToShow = ({ probes }: Pick<AccessServer, 'probes'>): boolean =>
  probes.some(isDue)

function faultFor(error: unknown): Fault {
  if (error instanceof TooSlow)
    return faultOf('screenshot-too-slow', { seconds: screenshotLimits.shownMs / 1_000 })
  // A code of the browser's network, or what kind of error it is: the words are of this machine.
  const [code] = /ERR_[A-Z_]+/.exec(String(error)) ?? []
  return faultOf('screenshot-failed', { error: code ?? (error as Error).name })
}

async function addressFor({ platform, server: { regionId, instanceId } }: Scene, port: number) {
  const order = { regionId, instanceId: instanceId ?? '' }
  try {
    const instance = await platform.cloud.getInstance(order)
    const place = instance && addressOf(instance, port)
    return place ?? faultOf(instance ? 'server-no-address' : 'server-disappeared')
  } catch (error) {
    return troubleOf(error).fault
  }
}

/** Takes a picture and keeps it, written anew; the fault says why there is none. */
async function takePicture(scene: Scene, at: number, point: ProbeResult): Promise<Fault | null> {
  const { browser, files } = scene.evidence
  if (!browser) return faultOf('screenshot-no-browser')
  const place = await addressFor(scene, point.port)
  if (!('host' in place)) return place
  const page = { place, isSecure: point.protocol === 'https', path: point.path ?? '/' }
  try {
    const shown = await inTurn(() => takeScreenshot(browser, page))
    const { bytes, contentType } = await examineUpload(shown, { types: ['image/png'] })
    await files.put(screenshotKey(scene.server, at), bytes, contentType)
    return null
  } catch (error) {
    return faultFor(error)
  }
}

/**
 * Shows one page that answered to a browser, and keeps the picture beside the evidence (RV-8). That there is none says
 * nothing of the product: neither the access check nor the image checker after it depends on it.
 */
export async function screenshotStep(scene: Scene): Promise<Kept> {
  const { probes } = scene.server
  const place = probes.findIndex(isDue)
  const point = probes[place]
  const fault = point ? await takePicture(scene, place, point) : null
  const screenshot = { at: scene.now.toISOString(), fault }
  return {
    change(row) {
      row.probes = row.probes.map((one, at) => (at === place ? { ...one, screenshot } : one))
      return []
    },
    nextMs: 0,
  }
}
