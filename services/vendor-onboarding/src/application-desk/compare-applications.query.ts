import { applicationFields, type ApplicationField } from '@emporium/domain'
import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import type { ApplicationContent } from '../application-forms/application-form.schemas.ts'
import { Application } from '../applications/application.entity.ts'
import { applicationPolicy } from '../applications/application.policy.ts'
import { Submission } from '../applications/submission.entity.ts'
import type { ApplicationChangesView } from './application-desk.schemas.ts'

/** What stands in a field, as one text; several answers are lines. */
function answerOf(content: ApplicationContent, field: ApplicationField): string | null {
  const value = field
    .split('/')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], content)
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.join('\n') || null : String(value)
}

function changesOf(before: Submission, after: Submission) {
  return applicationFields
    .map((field) => ({
      field,
      before: answerOf(before.content, field),
      after: answerOf(after.content, field),
    }))
    .filter((change) => change.before !== change.after)
}

/** What changed between the rounds of an application, and against the application that it was written anew from (ON-7). */
export async function compareApplications(ctx: Ctx, id: string): Promise<ApplicationChangesView> {
  const found = await ctx.db.findOneBy(Application, { id })
  if (!found) throw notFound()
  authorize(applicationPolicy, ctx.actor, 'seeRelated', found)
  const rounds = await ctx.db.find(Submission, {
    where: { applicationId: In([id, ...(found.previousId ? [found.previousId] : [])]) },
    order: { submittedAt: 'ASC', round: 'ASC' },
  })
  return {
    rounds: rounds
      .flatMap((after, at) => {
        const before = rounds[at - 1]
        if (!before || after.applicationId !== id) return []
        return {
          round: after.round,
          submittedAt: after.submittedAt.toISOString(),
          against: {
            applicationId: before.applicationId,
            round: before.round,
            submittedAt: before.submittedAt.toISOString(),
          },
          fields: changesOf(before, after),
        }
      })
      .toReversed(),
  }
}
