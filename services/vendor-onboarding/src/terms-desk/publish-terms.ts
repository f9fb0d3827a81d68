import { createHash } from 'node:crypto'
import { faultAt } from '@emporium/domain'
import { TermsAnnounced } from '@emporium/events'
import { invalidRequest, type AccountActor, type Ctx } from '@emporium/service-kit'
import { TermsTranslation } from '../terms/terms-translation.entity.ts'
import { VendorTerms } from '../terms/vendor-terms.entity.ts'
import { termsVersionTaken } from './terms-desk.problems.ts'
import type { PublishTermsBody } from './terms-desk.schemas.ts'
import { strangeIn } from './terms-html.ts'

/** The texts of a version, the one that binds first, and where each stands in the request. */
const textsOf = ({ html, translations = [] }: PublishTermsBody): [string, string][] => [
  ['#/html', html],
  ...translations.map((one, index): [string, string] => [`#/translations/${index}/html`, one.html]),
]

/** What is wrong with a new wording: nothing foreign in the texts, and no force in the past. */
function faultsOf(body: PublishTermsBody, now: Date) {
  const strange = textsOf(body).flatMap(([pointer, html]) => {
    const found = strangeIn(html)
    return found ? [faultAt(pointer, 'strange-in-terms', { strange: found })] : []
  })
  const isOver = new Date(body.publishedAt) < now
  return [...strange, ...(isOver ? [faultAt('#/publishedAt', 'moment-over')] : [])]
}

/**
 * An admin publishes a new version of the vendor terms. It comes into force at its moment, is never changed again, and from
 * then on applicants accept it and the owners of vendors are asked to; they are told at once. Translations come with it (ON-5).
 */
export function publishTerms(ctx: Ctx, by: AccountActor, body: PublishTermsBody) {
  return ctx.transaction(async (tx) => {
    const errors = faultsOf(body, ctx.now())
    if (errors.length > 0) throw invalidRequest({ errors })
    // Two admins at once: the later waits and finds the version taken.
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('vendor-terms', 0))`)
    if (await tx.find(VendorTerms, { version: body.version })) throw termsVersionTaken()
    const { translations = [], ...wording } = body
    const terms = Object.assign(new VendorTerms(), {
      ...wording,
      publishedAt: new Date(body.publishedAt),
      hash: createHash('sha256').update(body.html, 'utf8').digest('hex'),
      publishedBy: by.name,
    })
    await tx.manager.insert(VendorTerms, terms)
    const { version, title } = terms
    await tx.manager.insert(
      TermsTranslation,
      translations.map((one) => ({ ...one, version })),
    )
    await tx.publish(TermsAnnounced, {
      version,
      title,
      translations: translations.map((one) => ({ language: one.language, title: one.title })),
      inForceFrom: body.publishedAt,
    })
    return terms
  })
}
