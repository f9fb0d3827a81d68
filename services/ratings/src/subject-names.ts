import type { SubjectNames } from '@emporium/service-kit'

/** What the things are called that the audit tells of: reviews (RV-7). */
export const subjectNames: SubjectNames = {
  review: 'SELECT id::text, title AS name FROM reviews WHERE id::text = ANY($1)',
}
