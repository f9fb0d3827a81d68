import type { SubjectNames } from '@emporium/service-kit'

/** What the things are called that the audit tells of: vendors and what belongs to them (RV-7). */
export const subjectNames: SubjectNames = {
  vendor: 'SELECT id::text, legal_name AS name FROM vendors WHERE id::text = ANY($1)',
  application:
    "SELECT id::text, content -> 'company' ->> 'legalName' AS name FROM applications WHERE id::text = ANY($1)",
  'vendor-application':
    "SELECT id::text, content -> 'company' ->> 'legalName' AS name FROM applications WHERE id::text = ANY($1)",
  'isv-confirmation': `SELECT sheet.id::text, vendor.legal_name AS name FROM isv_confirmations sheet
    JOIN vendors vendor ON vendor.id = sheet.vendor_id WHERE sheet.id::text = ANY($1)`,
  'company-change': `SELECT change.id::text, vendor.legal_name AS name FROM company_changes change
    JOIN vendors vendor ON vendor.id = change.vendor_id WHERE change.id::text = ANY($1)`,
  'domain-proof': 'SELECT id::text, domain AS name FROM domain_proofs WHERE id::text = ANY($1)',
  'brand-letter':
    'SELECT id::text, company_name AS name FROM brand_letters WHERE id::text = ANY($1)',
  enquiry: 'SELECT id::text, asker_name AS name FROM enquiries WHERE id::text = ANY($1)',
  'vendor-terms': 'SELECT version AS id, title AS name FROM vendor_terms WHERE version = ANY($1)',
  'held-act': 'SELECT id::text, subject_name AS name FROM held_acts WHERE id::text = ANY($1)',
}
