import { faultAt, IllegalTransition, reviewCase } from '@emporium/domain'
import { authorize, idOf, invalidRequest, type Ctx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import { AccessServer } from '../servers/access-server.entity.ts'
import { orderServerStep } from '../servers/drive-server.order.ts'
import { tellTurn } from '../turns/pass-turn.ts'
import { maxScriptBytes } from './boot-script.schemas.ts'
import { BootScriptRunRow } from './boot-script-run.entity.ts'

function requireRunnable(script: string): void {
  if (Buffer.byteLength(script, 'utf8') <= maxScriptBytes) return
  const limit = { limit: maxScriptBytes }
  throw invalidRequest({ errors: [faultAt('#/script', 'script-too-large', limit)] })
}

/** The seller uploads the boot script; it is run on a server launched from the image (RV-2). */
export function putBootScript(
  ctx: Ctx,
  caseId: string,
  script: string,
  serverLifeMs: number,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(ReviewCase, caseId)
    authorize(casePolicy, ctx.actor, 'uploadBootScript', found)
    requireRunnable(script)
    const image = found.listing.image
    if (!image || !reviewCase.can(found.status, 'passBootScript'))
      throw new IllegalTransition(reviewCase.name, found.status, 'uploadBootScript')
    const by = idOf(ctx.actor)
    const wanted = {
      caseId,
      purpose: 'boot_script' as const,
      regionId: image.source.regionId,
      requestedBy: by ?? '',
    }
    const server = AccessServer.order(wanted, ctx.now(), serverLifeMs)
    await orderServerStep(tx, server, ctx.now())
    const run = { caseId, serverId: server.id, script, uploadedBy: by }
    await tx.save(BootScriptRunRow.of(run, ctx.now()))
    await tx.record(found.runBootScript(await deskClock({ manager: tx.manager, now: ctx.now() })))
    await tx.save(found)
    await tellTurn(tx, found)
  })
}
