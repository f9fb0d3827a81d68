// Generated from the OpenAPI documents; do not edit.
/** The operations that take an Idempotency-Key. */
export const keyedOperations: readonly string[] = [
  'POST /api/v1/change-requests/{id}/messages',
  'POST /api/v1/enquiries/{id}/messages',
  'POST /api/v1/products',
  'POST /api/v1/products/{id}/change-requests',
  'POST /api/v1/products/{id}/discard',
  'POST /api/v1/products/{id}/submit',
  'POST /api/v1/products/{id}/versions',
  'POST /api/v1/products/{id}/versions/{versionId}/addenda',
  'POST /api/v1/products/{id}/withdraw',
  'POST /api/v1/review-cases/{id}/appeal',
  'POST /api/v1/review-cases/{id}/messages',
]
