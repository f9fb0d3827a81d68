import type { EntityManager } from 'typeorm'
import { translationsOf } from './current-terms.query.ts'
import { termsLanguage, type VendorTermsView } from './terms.schemas.ts'
import type { VendorTerms } from './vendor-terms.entity.ts'

/** A version of the terms with its translations beside it (ON-5). */
export async function presentTerms(
  db: EntityManager,
  terms: VendorTerms,
): Promise<VendorTermsView> {
  const { version, title, html, hash, publishedAt } = terms
  const translations = await translationsOf(db, terms)
  return {
    version,
    title,
    language: termsLanguage,
    html,
    hash,
    publishedAt: publishedAt.toISOString(),
    translations: translations.map(({ language, title: name, html: text }) => ({
      language,
      title: name,
      html: text,
    })),
  }
}
