import { faultAt, faultOf, limits } from '@emporium/domain'
import { EnquiryOpened } from '@emporium/events'
import { invalidRequest, tooManyRequests, type Ctx, type Tx } from '@emporium/service-kit'
import { MoreThan } from 'typeorm'
import { email as checkEmail } from '../fields/field-checks.ts'
import { askerOf } from './asker-of.ts'
import { EnquiryMessage } from './enquiry-message.entity.ts'
import { Enquiry } from './enquiry.entity.ts'
import { looksAutomated } from './enquiry.problems.ts'
import type { OpenEnquiryBody } from './enquiry.schemas.ts'
import { hashOfToken, newEnquiryToken } from './enquiry-token.ts'

const daySeconds = 24 * 60 * 60

/** A visitor can only be answered by e-mail; an account needs none (ON-9). */
function requireEmail(email: string | null, isVisitor: boolean): void {
  const missing = isVisitor ? 'required' : null
  const code = email === null ? missing : checkEmail(email)
  if (code) throw invalidRequest({ errors: [faultAt('#/email', code)] })
}

/** Each conversation of a visitor sends a mail to an address that need not be theirs: so many a day and no more. */
async function requireFewOf(tx: Tx, email: string, now: Date): Promise<void> {
  const askedAt = MoreThan(new Date(now.getTime() - daySeconds * 1_000))
  if ((await tx.manager.countBy(Enquiry, { email, askedAt })) >= limits.enquiriesOfAddress)
    throw tooManyRequests({
      because: faultOf('too-many-questions', { limit: limits.enquiriesOfAddress }),
      retryAfterSeconds: daySeconds,
    })
}

/** Asks operations something. A visitor gets a token to read on, which is not kept (ON-9). */
export function openEnquiry(ctx: Ctx, body: OpenEnquiryBody) {
  return ctx.transaction(async (tx) => {
    if (body.homepage) throw looksAutomated({ because: faultOf('send-once-more') })
    const asker = ctx.actor.kind === 'account' ? ctx.actor : null
    const { subject, text, page = null, language = 'en' } = body
    const email = body.email?.trim().toLowerCase() ?? null
    requireEmail(email, asker === null)
    if (!asker && email) await requireFewOf(tx, email, ctx.now())
    const token = asker ? null : newEnquiryToken()
    const tokenHash = token ? hashOfToken(token) : null
    const askerName = asker?.name ?? body.name?.trim() ?? 'Visitor'
    const who = { askerId: asker?.id ?? null, askerName, email, language, tokenHash }
    const opened = await tx.save(Enquiry.open({ subject: subject.trim(), page, ...who }, ctx.now()))
    const author = { authorId: who.askerId, authorName: askerName, isFromOperations: false }
    const said = { enquiryId: opened.id, ...author, isInternal: false, text }
    await tx.save(EnquiryMessage.of(said, ctx.now()))
    await tx.publish(EnquiryOpened, askerOf(opened))
    return { enquiry: opened, token }
  })
}
