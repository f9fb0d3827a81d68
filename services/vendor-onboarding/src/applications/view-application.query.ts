import { application } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { TermsAcceptance } from '../terms/terms-acceptance.entity.ts'
import { timelineOf } from '../timeline/timeline.query.ts'
import type { Application } from './application.entity.ts'
import { presentApplication } from './application.presenter.ts'
import type { ApplicationView } from './application.schemas.ts'
import { Submission } from './submission.entity.ts'

function presentTerms({ version, hash, accountName, acceptedAt, address }: TermsAcceptance) {
  return {
    version,
    hash,
    acceptedBy: accountName,
    acceptedAt: acceptedAt.toISOString(),
    address,
  }
}

/** An application with its history: terms, rounds and decisions (ON-6, ON-7). */
export async function viewApplication(ctx: Ctx, found: Application): Promise<ApplicationView> {
  const applicationId = found.id
  const [acceptance] = await ctx.db.find(TermsAcceptance, {
    where: { applicationId },
    order: { acceptedAt: 'DESC', id: 'DESC' },
    take: 1,
  })
  const submissions = await ctx.db.find(Submission, {
    where: { applicationId },
    order: { round: 'ASC' },
  })
  return {
    ...presentApplication(ctx.actor, found),
    acceptedTerms: acceptance ? presentTerms(acceptance) : null,
    submissions: submissions.map(({ round, submittedAt, content }) => ({
      round,
      submittedAt: submittedAt.toISOString(),
      content,
    })),
    timeline: await timelineOf(ctx, application, applicationId),
  }
}
