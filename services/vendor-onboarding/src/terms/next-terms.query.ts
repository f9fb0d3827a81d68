import { MoreThan, type EntityManager } from 'typeorm'
import { VendorTerms } from './vendor-terms.entity.ts'

/** The terms that are announced and come into force next, if there are any (ON-5). */
export const nextTerms = (db: EntityManager, now: Date): Promise<VendorTerms | null> =>
  db.findOne(VendorTerms, {
    where: { publishedAt: MoreThan(now) },
    order: { publishedAt: 'ASC', version: 'ASC' },
  })
