/**
 * What a thing is called in the audit: `review-cases` of an address and `review-case` of a life cycle are the same
 * (RV-7).
 */
export const subjectKindOf = (kind: string): string =>
  kind === 'vendor-terms' ? kind : kind.replace(/ies$/, 'y').replace(/s$/, '')
