import { createHash } from 'node:crypto'
import { faultAt } from '@emporium/domain'
import { TermsAnnounced } from '@emporium/events'
import { invalidRequest, type AccountActor, type Ctx } from '@emporium/service-kit'
import { VendorTerms } from '../terms/vendor-terms.entity.ts'
import { termsVersionTaken } from './terms-desk.problems.ts'
import type { PublishTermsBody } from './terms-desk.schemas.ts'
import { strangeIn } from './terms-html.ts'

/** What is wrong with a new wording: nothing foreign in the text, and no force in the past. */
function faultsOf({ html, publishedAt }: PublishTermsBody, now: Date) {
  const strange = strangeIn(html)
  return [
    ...(strange ? [faultAt('#/html', 'strange-in-terms', { strange })] : []),
    ...(new Date(publishedAt) < now ? [faultAt('#/publishedAt', 'moment-over')] : []),
  ]
}

/**
 * An admin publishes a new version of the vendor terms. It comes into force at its moment, is never changed again, and from
 * then on applicants accept it and the owners of vendors are asked to; they are told at once (ON-5).
 */
export function publishTerms(ctx: Ctx, by: AccountActor, body: PublishTermsBody) {
  return ctx.transaction(async (tx) => {
    const errors = faultsOf(body, ctx.now())
    if (errors.length > 0) throw invalidRequest({ errors })
    // Two admins at once: the later waits and finds the version taken.
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('vendor-terms', 0))`)
    if (await tx.find(VendorTerms, { version: body.version })) throw termsVersionTaken()
    const terms = Object.assign(new VendorTerms(), {
      ...body,
      publishedAt: new Date(body.publishedAt),
      hash: createHash('sha256').update(body.html, 'utf8').digest('hex'),
      publishedBy: by.name,
    })
    await tx.manager.insert(VendorTerms, terms)
    const { version, title } = terms
    await tx.publish(TermsAnnounced, { version, title, inForceFrom: body.publishedAt })
    return terms
  })
}
