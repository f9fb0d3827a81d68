import { invalidRequest, type Ctx } from '@emporium/service-kit'
import { email as checkEmail } from '../fields/field-checks.ts'
import { EnquiryMessage } from './enquiry-message.entity.ts'
import { Enquiry } from './enquiry.entity.ts'
import type { OpenEnquiryBody } from './enquiry.schemas.ts'
import { hashOfToken, newEnquiryToken } from './enquiry-token.ts'

/** A visitor can only be answered by e-mail; an account needs none (ON-9). */
function requireEmail(email: string | null, isVisitor: boolean): void {
  const missing = isVisitor ? 'This is required.' : null
  const detail = email === null ? missing : checkEmail(email)
  if (detail) throw invalidRequest({ errors: [{ pointer: '#/email', detail }] })
}

/** Asks operations something. A visitor gets a token to read on, which is not kept (ON-9). */
export function openEnquiry(ctx: Ctx, body: OpenEnquiryBody) {
  return ctx.transaction(async (tx) => {
    const asker = ctx.actor.kind === 'account' ? ctx.actor : null
    const { subject, text, email = null, page = null } = body
    requireEmail(email, asker === null)
    const token = asker ? null : newEnquiryToken()
    const tokenHash = token ? hashOfToken(token) : null
    const askerName = asker?.name ?? body.name?.trim() ?? 'Visitor'
    const who = { askerId: asker?.id ?? null, askerName, email, tokenHash }
    const opened = await tx.save(Enquiry.open({ subject: subject.trim(), page, ...who }, ctx.now()))
    const author = { authorId: who.askerId, authorName: askerName, isFromOperations: false }
    await tx.save(EnquiryMessage.of({ enquiryId: opened.id, ...author, text }, ctx.now()))
    return { enquiry: opened, token }
  })
}
