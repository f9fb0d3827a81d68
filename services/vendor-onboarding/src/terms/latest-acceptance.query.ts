import type { EntityManager } from 'typeorm'
import { TermsAcceptance } from './terms-acceptance.entity.ts'

/** The last terms that were accepted for an application, or for the vendor that came of it (ON-5). */
export function latestAcceptance(
  db: EntityManager,
  applicationId: string,
): Promise<TermsAcceptance | null> {
  return db.findOne(TermsAcceptance, {
    where: { applicationId },
    order: { acceptedAt: 'DESC', id: 'DESC' },
  })
}
