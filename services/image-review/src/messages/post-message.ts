import { CaseMessageWritten } from '@emporium/events'
import { authorize, idOf, type Ctx } from '@emporium/service-kit'
import type { Attachment } from '../attachments/attachment.entity.ts'
import { sendAttachments } from '../attachments/send-attachments.ts'
import { factsOf } from '../cases/case-facts.ts'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { caseClosed } from '../cases/case.problems.ts'
import { isOpen } from '../cases/case.stages.ts'
import { forgetDraft } from '../drafts/save-draft.ts'
import { factOf } from '../findings/quoted-finding.ts'
import { passTurn, requireQuestion } from '../turns/pass-turn.ts'
import { beginningOf } from './beginning-of.ts'
import { Message } from './message.entity.ts'
import type { PostMessageBody } from './message.schemas.ts'
import { threadOf } from './message-thread.ts'

/**
 * Desk and seller talk in the case, and the other side is told (RV-2, RV-7); a note stays with the desk, is told to nobody
 * and can be written at any time.
 */
export function postMessage(
  ctx: Ctx,
  caseId: string,
  sent: PostMessageBody,
): Promise<{ message: Message; attachments: Attachment[] }> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const { text, isInternal = false, findingId, waitsForAnswer = false } = sent
    const found = await tx.lock(ReviewCase, caseId)
    authorize(casePolicy, actor, isInternal ? 'noteInternally' : 'postMessage', found)
    if (!isInternal && !isOpen(found.status)) throw caseClosed()
    const isDesk = casePolicy.noteInternally(actor, found)
    requireQuestion(sent, isDesk)
    const about = findingId
      ? await threadOf(tx, found, { findingId, isInternal, now: ctx.now() })
      : null
    const written = {
      caseId,
      side: isDesk ? ('staff' as const) : ('seller' as const),
      authorId: idOf(actor) ?? '',
      authorName: actor.kind === 'account' ? actor.name : 'API client',
      text,
      isInternal,
      about,
    }
    const kind = isInternal ? 'note' : 'message'
    await forgetDraft(tx, { caseId, accountId: written.authorId, kind })
    const message = await tx.save(Message.of(written, ctx.now()))
    const attachments = await sendAttachments(tx, message, sent.attachmentIds ?? [])
    if (isInternal) return { message, attachments }
    if (!isDesk || waitsForAnswer)
      await passTurn(tx, found, { isQuestion: waitsForAnswer, now: ctx.now() })
    await tx.publish(CaseMessageWritten, {
      ...factsOf(found),
      isFromDesk: isDesk,
      assigneeId: found.assigneeId,
      authorName: message.authorName,
      beginning: beginningOf(text),
      ...(about ? { about: factOf(about) } : {}),
      ...(waitsForAnswer ? { waitsForAnswer } : {}),
    })
    return { message, attachments }
  })
}
