import type { ProductType } from '@emporium/domain'
import { invalidRequest } from '@emporium/service-kit'
import { checkFields, type FieldRule } from '../fields/check-fields.ts'
import { https, line, paragraphs } from '../fields/field-checks.ts'
import type { Sheet } from './sheet.schemas.ts'

type Form = { productType: ProductType; sheet: Sheet }

const isImage = ({ productType }: Form) => productType === 'image'
const isSaas = ({ productType }: Form) => productType === 'saas'

const rules: readonly FieldRule<Form>[] = [
  { at: '/sheet/productName', check: line, isRequired: true },
  { at: '/sheet/version', check: line, isRequired: true },
  { at: '/sheet/summary', check: paragraphs, isRequired: true },
  { at: '/sheet/pricing', check: paragraphs, isRequired: true },
  { at: '/sheet/supportSummary', check: paragraphs, isRequired: true },
  { at: '/sheet/website', check: https },
  { at: '/sheet/operatingSystem', check: line, isRequired: isImage },
  { at: '/sheet/regions', isRequired: isImage },
  { at: '/sheet/serviceUrl', check: https, isRequired: isSaas },
]

/** 400 when the sheet lacks what its product type needs (ON-8). */
export function requireCompleteSheet(productType: ProductType, sheet: Sheet): void {
  const errors = checkFields({ productType, sheet }, rules, { isComplete: true })
  if (errors.length > 0) throw invalidRequest({ errors })
}
