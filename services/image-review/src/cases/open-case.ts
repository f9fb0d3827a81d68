import { BootScriptRequested, CaseOpened } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { LessThan } from 'typeorm'
import { overtakeAppeal } from '../appeals/overtake-appeal.ts'
import { passedScript } from '../boot-scripts/passed-script.query.ts'
import { checkSubmission } from '../findings/check-submission.job.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import { tellTurn } from '../turns/pass-turn.ts'
import { factsOf } from './case-facts.ts'
import { ReviewCase, type Submission, type SubmissionKind } from './case.entity.ts'

/** The last case of the same version, which a resubmission follows (RV-5). */
async function previousRound(tx: Tx, { versionId, round }: Submission): Promise<string | null> {
  const previous = await tx.manager.findOne(ReviewCase, {
    select: { id: true },
    where: { versionId, round: LessThan(round) },
    order: { round: 'DESC' },
  })
  return previous?.id ?? null
}

/**
 * A submission begins to wait for its first check (RV-1). The same submission told twice opens one case; a resubmission
 * that overtakes the withdrawal of the round before breaks the rule of one open case and is tried again.
 */
export function openCase(ctx: Ctx, submission: Submission, kind: SubmissionKind): Promise<void> {
  return ctx.transaction(async (tx) => {
    const known = await tx.find(ReviewCase, { submissionId: submission.submissionId })
    if (known) return
    const previousCaseId = await previousRound(tx, submission)
    const clock = await deskClock({ manager: tx.manager, now: ctx.now() })
    if (previousCaseId) await overtakeAppeal(tx, previousCaseId, ctx.now())
    const passed = await passedScript(tx.manager, previousCaseId, submission.listing)
    const hasPassedScript = passed !== null
    const opened = ReviewCase.open(submission, { kind, previousCaseId, hasPassedScript, clock })
    await tx.manager.insert(ReviewCase, opened as never)
    await tx.record(opened.noted('open'))
    await tx.publish(CaseOpened, factsOf(opened))
    if (passed) await tx.save(passed.carriedTo(opened.id))
    else if (opened.listing.image?.hasBootScript) {
      await tx.publish(BootScriptRequested, factsOf(opened))
      await tellTurn(tx, opened)
    }
    await tx.enqueue(checkSubmission, { caseId: opened.id, attempt: 1 })
  })
}
