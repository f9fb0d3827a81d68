import type { CaseOpened, PayloadOf } from '@emporium/events'
import type { ReviewCase } from './case.entity.ts'

/** What every event says of a case. */
export function factsOf(subject: ReviewCase): PayloadOf<typeof CaseOpened> {
  const { id: caseId, submissionId, productId, versionId, vendorId, productName, status } = subject
  return { caseId, submissionId, productId, versionId, vendorId, productName, status }
}
