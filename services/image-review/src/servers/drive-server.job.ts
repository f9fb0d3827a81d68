import { runs, type Ctx, type JobRunner, type Tx } from '@emporium/service-kit'
import { handBackScript } from '../boot-scripts/hand-back-script.ts'
import { bootScriptStep } from '../boot-scripts/run-boot-script.step.ts'
import { checkImageStep, giveCheckUp } from '../image-checks/check-image.step.ts'
import { isOpen } from '../cases/case.stages.ts'
import { ReviewCase } from '../cases/case.entity.ts'
import {
  pauseAfter,
  toleratedTroubles,
  troubleOf,
  type Trouble,
} from '../platform/cloud-trouble.ts'
import type { PlatformCloud } from '../platform/platform-cloud.ts'
import { AccessServer } from './access-server.entity.ts'
import { driveServer, orderServerStep } from './drive-server.order.ts'
import { launchStep } from './launch-server.step.ts'
import { probeStep } from '../probes/probe-server.step.ts'
import { releaseStep } from './release-server.step.ts'
import { hasPageToShow, screenshotStep } from '../screenshots/screenshot.step.ts'
import { failed, rest, type Evidence, type Kept, type Scene } from './server.steps.ts'

/** Whether the server has had its time, or nobody needs it any more. */
const isToBeReleased = ({ server, subject, now }: Scene) =>
  server.releaseAt <= now || !isOpen(subject.status)

/** Takes the step that is due: each looks at the cloud before it acts. */
function takeStep(scene: Scene): Promise<Kept> | Kept {
  const { server } = scene
  if (isToBeReleased(scene)) return releaseStep(scene)
  if (server.isLaunching) return launchStep(scene)
  if (server.isProbing)
    return server.purpose === 'boot_script' ? bootScriptStep(scene) : probeStep(scene)
  if (server.purpose !== 'access') return rest
  return hasPageToShow(server) ? screenshotStep(scene) : checkImageStep(scene)
}

/**
 * A server that cannot be given back is tried for ever; one that cannot be launched or asked fails with the reason; one
 * that cannot be checked stays, and its check fails.
 */
function bear(scene: Scene, trouble: Trouble): Kept {
  const troubles = scene.server.troubles + 1
  const isHopeless = !trouble.isTransient || troubles > toleratedTroubles
  if (isHopeless && !isToBeReleased(scene))
    return scene.server.isAtWork ? failed(trouble.fault) : giveCheckUp(scene, trouble.fault)
  return {
    change(row) {
      row.troubles = troubles
      return []
    },
    nextMs: pauseAfter(troubles, trouble.retryAfterMs),
  }
}

async function attempt(scene: Scene): Promise<Kept> {
  try {
    const kept = await takeStep(scene)
    return {
      ...kept,
      change(row, now) {
        row.troubles = 0
        return kept.change(row, now)
      },
    }
  } catch (error) {
    return bear(scene, troubleOf(error))
  }
}

/** Keeps what a step brought and orders the next one. */
async function keep(tx: Tx, scene: Scene, kept: Kept): Promise<void> {
  const { server, now } = scene
  const subject = await tx.lock(ReviewCase, server.caseId)
  const row = await tx.lock(AccessServer, server.id)
  if (kept.instanceId) row.instanceId = kept.instanceId
  // Another step was ordered meanwhile (a release, a doubled delivery): only what was found out is kept.
  if (row.turn !== server.turn) return void (await tx.save(row))
  for (const step of kept.change(row, now)) await tx.record(step, row.failure)
  await kept.also?.(tx, subject, row)
  await handBackScript(tx, subject, row, now)
  if (row.isReleased) return void (await tx.save(row))
  const untilRelease = Math.max(0, row.releaseAt.getTime() - now.getTime())
  await orderServerStep(
    tx,
    row,
    now,
    Math.min(kept.nextMs ?? untilRelease, untilRelease || Infinity),
  )
}

async function sceneOf(
  ctx: Ctx,
  means: Pick<Scene, 'platform' | 'evidence'>,
  { serverId, turn }: { serverId: string; turn: number },
): Promise<Scene | null> {
  const server = await ctx.db.findOneBy(AccessServer, { id: serverId })
  if (server?.turn !== turn || server.isReleased) return null
  const subject = await ctx.db.findOneByOrFail(ReviewCase, { id: server.caseId })
  return { ...means, server, subject, now: ctx.now(), db: ctx.db }
}

/**
 * Drives a server from its launch to its release, one step each time. Run again after a crash at any point it finds
 * what is there; run twice, the second finds its turn gone (RV-3, RV-8).
 */
export function driveServerJob(platform: PlatformCloud, evidence: Evidence): JobRunner {
  return runs(driveServer, async (ctx, order) => {
    const scene = await sceneOf(ctx, { platform, evidence }, order)
    if (!scene) return
    const kept = await attempt(scene)
    await ctx.transaction((tx) => keep(tx, scene, kept))
    await endStranger(ctx, scene, kept)
  })
}

/** A server that was launched while its row was being released belongs to nobody: it goes at once. */
async function endStranger(ctx: Ctx, { platform, server }: Scene, { instanceId }: Kept) {
  if (!instanceId) return
  const row = await ctx.db.findOneByOrFail(AccessServer, { id: server.id })
  if (!row.isReleased) return
  await platform.cloud.deleteInstance({ regionId: row.regionId, instanceId, force: true })
}
