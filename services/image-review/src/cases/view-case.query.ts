import { reviewCase, type ActionOf } from '@emporium/domain'
import { authorize, notFound, TransitionRow, type Ctx } from '@emporium/service-kit'
import { In, LessThan, MoreThan } from 'typeorm'
import { isRejected } from '../appeals/appeal-case.ts'
import { appealActions } from '../appeals/appeal-actions.ts'
import { Appeal } from '../appeals/appeal.entity.ts'
import { presentAppeal } from '../appeals/appeal.presenter.ts'
import { Attachment } from '../attachments/attachment.entity.ts'
import { presentBootScript } from '../boot-scripts/boot-script.presenter.ts'
import { BootScriptRunRow } from '../boot-scripts/boot-script-run.entity.ts'
import { Finding } from '../findings/finding.entity.ts'
import { presentChecks } from '../findings/finding.presenter.ts'
import { findingsTold } from '../findings/findings-told.query.ts'
import { deskHorizon } from '../hours/desk-clock.query.ts'
import { ImageCheck } from '../image-checks/image-check.entity.ts'
import { Message } from '../messages/message.entity.ts'
import { presentMessage } from '../messages/message.presenter.ts'
import { presentCopy } from '../production/region-copy.presenter.ts'
import { RegionCopy } from '../production/region-copy.entity.ts'
import { AccessServer } from '../servers/access-server.entity.ts'
import { presentServer } from '../servers/access-server.presenter.ts'
import { ruleModesOf } from '../rules/rule-modes.query.ts'
import { standingWaivers } from '../waivers/standing-waivers.query.ts'
import { Verdict } from '../verdicts/verdict.entity.ts'
import { VendorStanding } from '../vendors/vendor-standing.entity.ts'
import { ReviewCase } from './case.entity.ts'
import { casePolicy } from './case.policy.ts'
import { actionsOn, presentSummary, presentTimeline, presentVerdict } from './case.presenter.ts'
import type { CaseView } from './case.schemas.ts'
import { isOpen } from './case.stages.ts'

/** A case that the actor may know of; 404 otherwise. */
export async function seenCase(ctx: Ctx, id: string): Promise<ReviewCase> {
  const found = await ctx.db.findOneBy(ReviewCase, { id })
  if (!found) throw notFound()
  authorize(casePolicy, ctx.actor, 'see', found)
  return found
}

/** So many boot scripts of a case are shown, the newest of them; all are kept (RV-2). */
const scriptsShown = 10

/**
 * What was written, run and launched in a case. Read one after the other: side by side, one look at a case would take
 * most of the pool; and inside a transaction there is one connection, which takes one question at a time.
 */
async function activityOf({ db }: Ctx, caseId: string) {
  const where = { caseId }
  return {
    findings: await db.find(Finding, { where, order: { position: 'ASC', pointer: 'ASC' } }),
    runs: await db.find(BootScriptRunRow, {
      where,
      order: { uploadedAt: 'DESC' },
      take: scriptsShown,
    }),
    servers: await db.find(AccessServer, { where, order: { requestedAt: 'DESC' } }),
    imageChecks: await db.findBy(ImageCheck, where),
    copies: await db.find(RegionCopy, { where, order: { regionId: 'ASC' } }),
    steps: await db.find(TransitionRow, {
      where: { machine: reviewCase.name, subjectId: caseId },
      order: { at: 'ASC', id: 'ASC' },
    }),
    messages: await db.find(Message, { where, order: { at: 'ASC', id: 'ASC' } }),
    files: await db.find(Attachment, { where, order: { position: 'ASC', id: 'ASC' } }),
  }
}

/** The rounds before, newest first, and the verdicts of all rounds (RV-5). */
async function roundsOf({ db }: Ctx, subject: ReviewCase, isDesk: boolean) {
  const { id, versionId, round } = subject
  const previous = await db.find(ReviewCase, {
    select: { id: true, round: true, status: true, openedAt: true, closedAt: true },
    where: { versionId, round: LessThan(round) },
    order: { round: 'DESC' },
  })
  const caseId = In([id, ...previous.map((one) => one.id)])
  const verdicts = await db.find(Verdict, { where: { caseId }, order: { at: 'ASC' } })
  const of = (wanted: string) =>
    verdicts.filter((one) => one.caseId === wanted).map((one) => presentVerdict(one, isDesk))
  const later = await db.countBy(ReviewCase, { versionId, round: MoreThan(round) })
  return {
    isNewest: later === 0,
    verdicts: of(id),
    previousRounds: previous.map((one) => ({
      id: one.id,
      round: one.round,
      status: one.status,
      openedAt: one.openedAt.toISOString(),
      closedAt: one.closedAt?.toISOString() ?? null,
      verdicts: of(one.id),
    })),
  }
}

/** What cannot be said of a case on hold (ON-7). */
const passes = new Set<string>(['passAccess', 'passInformation'] satisfies ActionOf<
  typeof reviewCase
>[])

/** A case with everything that this actor may see of it (RV-7): sellers see neither notes nor servers of the desk. */
export async function viewCase(ctx: Ctx, id: string): Promise<CaseView> {
  const { actor } = ctx
  const found = await seenCase(ctx, id)
  const isDesk = casePolicy.noteInternally(actor, found)
  const standing = await ctx.db.findOneBy(VendorStanding, { vendorId: found.vendorId })
  const isOnHold = isOpen(found.status) && standing?.isSuspended === true
  const { findings, runs, servers, imageChecks, copies, steps, messages, files } = await activityOf(
    ctx,
    id,
  )
  const { isNewest, ...rounds } = await roundsOf(ctx, found, isDesk)
  const appeal = await ctx.db.findOneBy(Appeal, { caseId: id })
  const told = await findingsTold(ctx.db, found, findings, ctx.now())
  const shown = messages.map((message) => presentMessage(actor, message, files))
  const [bootScript = null, ...earlierScripts] = runs.map((run) =>
    presentBootScript(
      run,
      servers.find((one) => one.id === run.serverId),
    ),
  )
  const checkOf = (one: AccessServer) =>
    imageChecks.find(({ serverId }) => serverId === one.id) ?? null
  return {
    ...presentSummary(actor, found, await deskHorizon(ctx)),
    listing: found.listing,
    isOnHold,
    checks: presentChecks(found, findings, {
      modes: await ruleModesOf(ctx.db),
      waivers: await standingWaivers(ctx.db, ctx.now(), { vendorId: found.vendorId }),
      told: new Set(told.map((finding) => finding.id)),
      isDesk,
      mayWaive: isOpen(found.status) && casePolicy.waive(actor, found),
      mayReject: reviewCase.can(found.status, 'reject') && casePolicy.reject(actor, found),
      mayDiscuss: isOpen(found.status) && casePolicy.postMessage(actor, found),
    }),
    bootScript,
    earlierScripts,
    accessServers: isDesk
      ? servers.map((one) => presentServer(actor, found, one, checkOf(one)))
      : [],
    regionCopies: copies.map(presentCopy),
    timeline: presentTimeline(found, steps, isDesk),
    ...rounds,
    appeal: appeal && presentAppeal(appeal, isDesk),
    messages: shown.filter(({ isInternal }) => !isInternal),
    internalNotes: isDesk ? shown.filter(({ isInternal }) => isInternal) : [],
    actions: [
      ...actionsOn(actor, found).filter((verb) => !(isOnHold && passes.has(verb))),
      ...appealActions(actor, found, { found: appeal, isNewest, isRejected: isRejected(found) }),
    ],
  }
}
