import type { SubjectNames } from '@emporium/service-kit'

/** What the things are called that the audit tells of: accounts (RV-7). */
export const subjectNames: SubjectNames = {
  account: 'SELECT id::text, name FROM accounts WHERE id::text = ANY($1)',
}
