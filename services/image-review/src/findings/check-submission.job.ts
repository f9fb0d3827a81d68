import { defineJob, runs, type Egress, type JobRunner } from '@emporium/service-kit'
import { systemRuleIds } from '@emporium/domain'
import { Type } from 'typebox'
import { In, Not } from 'typeorm'
import { ReviewCase } from '../cases/case.entity.ts'
import { isOpen } from '../cases/case.stages.ts'
import { pauseAfter, toleratedTroubles, troubleOf } from '../platform/cloud-trouble.ts'
import type { PlatformCloud } from '../platform/platform-cloud.ts'
import { findFaults, type Looked } from './find-faults.ts'
import { Finding } from './finding.entity.ts'
import { withFormerIds } from './former-ids.ts'
import { imageElsewhere } from './image-elsewhere.query.ts'
import { namesBeside } from './names-beside.query.ts'
import { silentLinks } from './silent-links.ts'

/** Holds a submission against the rule set (RV-8). */
export const checkSubmission = defineJob('image-review.check-submission', {
  caseId: Type.String({ format: 'uuid' }),
  attempt: Type.Integer({ minimum: 1 }),
})

type Look = { looked: Looked; isWorthAnother: boolean }

/** Asks the cloud for the image of a submission, if it has one. */
async function look({ cloud, accountId }: PlatformCloud, { listing }: ReviewCase): Promise<Look> {
  const facts = listing.image
  if (!facts) return { looked: null, isWorthAnother: false }
  const { regionId, imageId } = facts.source
  try {
    const image = await cloud.getImage({ regionId, imageId })
    return {
      looked: { sight: { facts, image, platformAccountId: accountId } },
      isWorthAnother: false,
    }
  } catch (error) {
    const { fault, isTransient } = troubleOf(error)
    return { looked: { unreachable: fault }, isWorthAnother: isTransient }
  }
}

/** Writes the findings anew each time, but those of the image checker; without an `egress` links are not asked; while the cloud is away its rules stand as "could not be checked" (RV-8). */
export function checkSubmissionJob(platform: PlatformCloud, egress: Egress | null): JobRunner {
  return runs(checkSubmission, async (ctx, { caseId, attempt }) => {
    const subject = await ctx.db.findOneBy(ReviewCase, { id: caseId })
    if (!subject || !isOpen(subject.status)) return
    const [{ looked, isWorthAnother }, silent] = await Promise.all([
      look(platform, subject),
      egress ? silentLinks(egress, subject.listing) : [],
    ])
    await ctx.transaction(async (tx) => {
      const found = await tx.lock(ReviewCase, caseId)
      const similarNames = await namesBeside(tx.manager, found)
      const elsewhere = await imageElsewhere(tx.manager, found)
      const around = { similarNames, silentLinks: silent, imageElsewhere: elsewhere }
      const fresh = await withFormerIds(tx, caseId, findFaults(found, looked, ctx.now(), around))
      await tx.manager.delete(Finding, { caseId, ruleId: Not(In(systemRuleIds)) })
      await tx.manager.save(fresh)
      found.checkedAt = ctx.now()
      found.linksAsked = egress !== null
      await tx.save(found)
      if (!isWorthAnother || attempt >= toleratedTroubles) return
      const next = { caseId, attempt: attempt + 1 }
      await tx.enqueue(checkSubmission, next, { delayMs: pauseAfter(attempt) })
    })
  })
}
