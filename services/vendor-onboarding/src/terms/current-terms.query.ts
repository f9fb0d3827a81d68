import { LessThanOrEqual, type EntityManager } from 'typeorm'
import { TermsTranslation } from './terms-translation.entity.ts'
import { VendorTerms } from './vendor-terms.entity.ts'

/** The terms in force at a time: the last that were published by then (ON-5). The first come with the tables. */
export function currentTerms(db: EntityManager, now: Date): Promise<VendorTerms> {
  return db.findOneOrFail(VendorTerms, {
    where: { publishedAt: LessThanOrEqual(now) },
    order: { publishedAt: 'DESC', version: 'DESC' },
  })
}

/** The translations of a version, to be read beside it. */
export const translationsOf = (db: EntityManager, { version }: VendorTerms) =>
  db.find(TermsTranslation, { where: { version }, order: { language: 'ASC' } })
