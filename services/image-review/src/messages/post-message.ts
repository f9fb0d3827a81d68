import { CaseMessageWritten } from '@emporium/events'
import { authorize, idOf, type Ctx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { caseClosed } from '../cases/case.problems.ts'
import { isOpen } from '../cases/case.stages.ts'
import { forgetDraft } from '../drafts/save-draft.ts'
import { beginningOf } from './beginning-of.ts'
import { Message } from './message.entity.ts'

/**
 * Desk and seller talk in the case, and the other side is told (RV-2, RV-7); a note stays with the desk, is told to nobody
 * and can be written at any time.
 */
export function postMessage(
  ctx: Ctx,
  caseId: string,
  { text, isInternal = false }: { text: string; isInternal?: boolean },
): Promise<Message> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const found = await tx.lock(ReviewCase, caseId)
    authorize(casePolicy, actor, isInternal ? 'noteInternally' : 'postMessage', found)
    if (!isInternal && !isOpen(found.status)) throw caseClosed()
    const written = {
      caseId,
      side: casePolicy.noteInternally(actor, found) ? ('staff' as const) : ('seller' as const),
      authorId: idOf(actor) ?? '',
      authorName: actor.kind === 'account' ? actor.name : 'API client',
      text,
      isInternal,
    }
    const kind = isInternal ? 'note' : 'message'
    await forgetDraft(tx, { caseId, accountId: written.authorId, kind })
    const message = await tx.save(Message.of(written, ctx.now()))
    if (!isInternal)
      await tx.publish(CaseMessageWritten, {
        ...factsOf(found),
        isFromDesk: message.side === 'staff',
        assigneeId: found.assigneeId,
        authorName: message.authorName,
        beginning: beginningOf(text),
      })
    return message
  })
}
