import type { SubjectNames } from '@emporium/service-kit'

/** What the things are called that the audit tells of: cases and what belongs to them by their product (RV-7). */
export const subjectNames: SubjectNames = {
  'review-case': 'SELECT id::text, product_name AS name FROM review_cases WHERE id::text = ANY($1)',
  'access-server': `SELECT server.id::text, subject.product_name AS name FROM access_servers server
    JOIN review_cases subject ON subject.id = server.case_id WHERE server.id::text = ANY($1)`,
  'region-copy': `SELECT copy.id::text, subject.product_name || ' · ' || copy.region_id AS name FROM region_copies copy
    JOIN review_cases subject ON subject.id = copy.case_id WHERE copy.id::text = ANY($1)`,
  'prepared-answer':
    'SELECT id::text, title_en AS name FROM prepared_answers WHERE id::text = ANY($1)',
  'saved-filter': 'SELECT id::text, name FROM saved_filters WHERE id::text = ANY($1)',
}
