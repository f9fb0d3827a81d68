import type { SubjectNames } from '@emporium/service-kit'

/** What the things are called that the audit tells of: products and what belongs to them (RV-7). */
export const subjectNames: SubjectNames = {
  product: 'SELECT id::text, name FROM products WHERE id::text = ANY($1)',
  'product-shelf': 'SELECT id::text, name FROM products WHERE id::text = ANY($1)',
  'product-version': `SELECT version.id::text, product.name FROM product_versions version
    JOIN products product ON product.id = version.product_id WHERE version.id::text = ANY($1)`,
  appeal: `SELECT version.id::text, product.name FROM product_versions version
    JOIN products product ON product.id = version.product_id WHERE version.id::text = ANY($1)`,
  'change-request': `SELECT request.id::text, product.name FROM change_requests request
    JOIN products product ON product.id = request.product_id WHERE request.id::text = ANY($1)`,
  campaign: 'SELECT id::text, title_en AS name FROM campaigns WHERE id::text = ANY($1)',
  'held-act': 'SELECT id::text, subject_name AS name FROM held_acts WHERE id::text = ANY($1)',
}
