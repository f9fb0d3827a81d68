import { ApplicationMessageWritten } from '@emporium/events'
import { authorize, type AccountActor, type Ctx } from '@emporium/service-kit'
import { Application } from '../applications/application.entity.ts'
import { applicationPolicy } from '../applications/application.policy.ts'
import { ApplicationMessage } from './application-message.entity.ts'

/** What is written to which application; a note stays with operations. */
export type ApplicationWords = { id: string; text: string; isInternal: boolean }

/** Writes between applicant and operations, in every state: the other side is told, of notes nobody is (ON-7). */
export function writeApplicationMessage(ctx: Ctx, { id, text, isInternal }: ApplicationWords) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Application, id)
    authorize(applicationPolicy, ctx.actor, isInternal ? 'writeNote' : 'writeMessage', found)
    const { id: authorId, name: authorName } = ctx.actor as AccountActor
    const isFromOperations = authorId !== found.applicantId
    const author = { authorId, authorName, isFromOperations, isInternal }
    await tx.save(ApplicationMessage.of({ applicationId: id, ...author, text }, ctx.now()))
    if (!isInternal)
      await tx.publish(ApplicationMessageWritten, {
        applicationId: id,
        accountId: found.applicantId,
        companyName: found.content.company.legalName ?? '',
        isFromOperations,
        assigneeId: found.assigneeId,
        text,
      })
    return found
  })
}
