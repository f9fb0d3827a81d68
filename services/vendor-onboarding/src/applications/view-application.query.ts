import { application } from '@emporium/domain'
import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { ApplicationMessage } from '../application-desk/application-message.entity.ts'
import { latestAcceptance } from '../terms/latest-acceptance.query.ts'
import type { TermsAcceptance } from '../terms/terms-acceptance.entity.ts'
import { timelineOf } from '../timeline/timeline.query.ts'
import { Application } from './application.entity.ts'
import { applicationPolicy } from './application.policy.ts'
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

/** What both sides wrote, oldest first; notes are for operations, which the applicant knows by first name. */
async function messagesOf(ctx: Ctx, found: Application): Promise<ApplicationView['messages']> {
  const seesAll = applicationPolicy.writeNote(ctx.actor, found)
  const rows = await ctx.db.find(ApplicationMessage, {
    where: { applicationId: found.id, ...(seesAll ? {} : { isInternal: false }) },
    order: { at: 'ASC', id: 'ASC' },
  })
  return rows.map(({ id, authorName, isFromOperations, isInternal, text, at }) => {
    const firstName = authorName.split(' ')[0] ?? authorName
    const author = isFromOperations && !seesAll ? firstName : authorName
    return { id, author, isFromOperations, isInternal, text, at: at.toISOString() }
  })
}

/** An application with its history: terms, rounds and decisions (ON-6, ON-7). */
export async function viewApplication(ctx: Ctx, found: Application): Promise<ApplicationView> {
  const applicationId = found.id
  const acceptance = await latestAcceptance(ctx.db, applicationId)
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
    messages: await messagesOf(ctx, found),
    timeline: await timelineOf(ctx, application, applicationId),
  }
}

/** One application, for its applicant and operations (ON-6). */
export async function getApplication(ctx: Ctx, id: string): Promise<ApplicationView> {
  const found = await ctx.db.findOneBy(Application, { id })
  if (!found) throw notFound()
  authorize(applicationPolicy, ctx.actor, 'see', found)
  return viewApplication(ctx, found)
}
