import { regionCopy, regionIds, accessServer } from '@emporium/domain'
import { runs, type Ctx, type JobRunner, type FileStore } from '@emporium/service-kit'
import type { CloudInstance } from '@emporium/cloud'
import { In, LessThan } from 'typeorm'
import { sweepAttachments } from '../attachments/sweep-attachments.ts'
import { sweepDrafts } from '../drafts/sweep-drafts.ts'
import type { PlatformCloud } from '../platform/platform-cloud.ts'
import { repeatCopyStep } from '../production/copy-image.order.ts'
import { RegionCopy } from '../production/region-copy.entity.ts'
import { sendReminders } from '../reminders/send-reminders.ts'
import { AccessServer } from '../servers/access-server.entity.ts'
import { repeatServerStep } from '../servers/drive-server.order.ts'
import { installationTag, serverTag } from '../servers/server-tags.ts'
import { lockSweep, orderSweep, sweep, sweepEveryMs } from './sweep.order.ts'

/** A step that is overdue for so long was lost, in milliseconds. */
const lostAfterMs = 2 * 60_000
/** So many lost steps are ordered again in one sweep. */
const batch = 200

const unfinished = {
  copies: regionCopy.states.filter((state) => regionCopy.can(state, 'finish')),
  servers: accessServer.states.filter((state) => !accessServer.isFinal(state)),
}

/** Orders the steps again that no queue brings any more. */
async function orderLostSteps(ctx: Ctx): Promise<void> {
  const now = ctx.now()
  const turnDueAt = LessThan(new Date(now.getTime() - lostAfterMs))
  await ctx.transaction(async (tx) => {
    const lock = { mode: 'pessimistic_write', onLocked: 'skip_locked' } as const
    const copies = await tx.manager.find(RegionCopy, {
      where: { status: In(unfinished.copies), turnDueAt },
      lock,
      take: batch,
    })
    for (const copy of copies) await repeatCopyStep(tx, copy, now)
    const servers = await tx.manager.find(AccessServer, {
      where: { status: In(unfinished.servers), turnDueAt },
      lock,
      take: batch,
    })
    for (const server of servers) await repeatServerStep(tx, server, now)
  })
}

/** Whether nobody looks after a server any more: its row is released, or there is none and its time is over. */
async function isForgotten(
  ctx: Ctx,
  { serverLifeMs }: PlatformCloud,
  instance: CloudInstance,
): Promise<boolean> {
  const ageMs = ctx.now().getTime() - instance.createdAt.getTime()
  const id = instance.tags[serverTag]
  const row = id ? await ctx.db.findOneBy(AccessServer, { id }) : null
  return row ? row.isReleased && ageMs > lostAfterMs : ageMs > 2 * serverLifeMs
}

/** Gives back what carries this installation's tag and belongs to nobody. */
async function endForgotten(ctx: Ctx, platform: PlatformCloud, regionId: string): Promise<void> {
  const { cloud, installation } = platform
  const found = await cloud.findInstancesByTag({
    regionId,
    key: installationTag,
    value: installation,
  })
  for (const instance of found) {
    if (!(await isForgotten(ctx, platform, instance))) continue
    ctx.log.warn({ instanceId: instance.instanceId, regionId }, 'forgotten server is given back')
    await cloud.deleteInstance({ regionId, instanceId: instance.instanceId, force: true })
  }
}

/**
 * Looks for lost steps, forgotten servers, and drafts and files that were left behind, reminds whose turn it is, and
 * orders the next look (RV-8, RV-9).
 */
export function sweepJob(platform: PlatformCloud, files: FileStore): JobRunner {
  return runs(sweep, async (ctx, { turn }) => {
    const isDue = await ctx.transaction(async (tx) => {
      const row = await lockSweep(tx, turn)
      if (row) await orderSweep(tx, row, ctx.now(), sweepEveryMs)
      return row !== null
    })
    if (!isDue) return
    await orderLostSteps(ctx)
    await sweepDrafts(ctx)
    await sweepAttachments(ctx, files)
    await sendReminders(ctx)
    if (!platform.isConfigured) return
    for (const regionId of regionIds)
      await endForgotten(ctx, platform, regionId).catch((error: unknown) =>
        ctx.log.warn({ err: error, regionId }, 'forgotten servers could not be looked for'),
      )
  })
}
