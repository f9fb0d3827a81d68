import { categories } from './categories.ts'
import { osFamilies, type ProductType } from './catalogue.ts'
import { billingModels, releaseStatuses } from './isv.ts'
import { limits } from './limits.ts'
import { regionIds } from './regions.ts'

/** Grows whenever the fields or their places change; a file of another version is refused with the way to the new one (ON-8). */
export const isvSheetVersion = 1

/** How a field of the product information sheet is answered. */
export type SheetFieldKind =
  | 'line'
  | 'paragraphs'
  | 'https'
  | 'contact'
  | 'choice'
  | 'choices'
  | 'yesNo'

/** One field of the product information sheet: template, parser, form, report and views follow from it (ON-8). */
export type SheetFieldRule = {
  readonly name: string
  readonly section: 'product' | 'business' | 'support' | 'delivery'
  readonly kind: SheetFieldKind
  /** Longest answer in characters, for texts. */
  readonly limit?: number
  /** What may be chosen, for choices. */
  readonly options?: readonly string[]
  /** Asked for this type of product alone. */
  readonly of?: ProductType
  /** Needed always, or when another field is answered with yes. */
  readonly needed: boolean | { readonly with: string }
}

/** A category with one of its sub-categories: "operations/logging". */
export const categoryPairs: readonly string[] = categories.flatMap(({ id, children }) =>
  children.map(([child]) => `${id}/${child}`),
)

/** The fields of the product information sheet, in their order (ON-3, ON-8). */
export const sheetFields = [
  {
    name: 'productName',
    section: 'product',
    kind: 'line',
    limit: limits.productName,
    needed: true,
  },
  { name: 'version', section: 'product', kind: 'line', limit: limits.versionNumber, needed: true },
  {
    name: 'summary',
    section: 'product',
    kind: 'paragraphs',
    limit: limits.shortDescription,
    needed: true,
  },
  {
    name: 'description',
    section: 'product',
    kind: 'paragraphs',
    limit: limits.applicationText,
    needed: true,
  },
  {
    name: 'category',
    section: 'product',
    kind: 'choice',
    options: categoryPairs,
    needed: false,
  },
  { name: 'website', section: 'product', kind: 'https', limit: limits.productUrl, needed: false },
  {
    name: 'releaseStatus',
    section: 'business',
    kind: 'choice',
    options: releaseStatuses,
    needed: true,
  },
  {
    name: 'billingModel',
    section: 'business',
    kind: 'choice',
    options: billingModels,
    needed: true,
  },
  {
    name: 'pricing',
    section: 'business',
    kind: 'paragraphs',
    limit: limits.pricingDetails,
    needed: true,
  },
  { name: 'thirdPartyLicences', section: 'business', kind: 'yesNo', needed: true },
  {
    name: 'licenceDetails',
    section: 'business',
    kind: 'paragraphs',
    limit: limits.applicationText,
    needed: { with: 'thirdPartyLicences' },
  },
  {
    name: 'supportSummary',
    section: 'support',
    kind: 'paragraphs',
    limit: limits.supportSummary,
    needed: true,
  },
  {
    name: 'supportHours',
    section: 'support',
    kind: 'line',
    limit: limits.supportHours,
    needed: true,
  },
  {
    name: 'supportContact',
    section: 'support',
    kind: 'contact',
    limit: limits.productUrl,
    needed: true,
  },
  {
    name: 'osFamily',
    section: 'delivery',
    kind: 'choice',
    options: osFamilies,
    of: 'image',
    needed: true,
  },
  {
    name: 'operatingSystem',
    section: 'delivery',
    kind: 'line',
    limit: limits.osVersion,
    of: 'image',
    needed: true,
  },
  {
    name: 'regions',
    section: 'delivery',
    kind: 'choices',
    options: regionIds,
    of: 'image',
    needed: true,
  },
  { name: 'hasBootScript', section: 'delivery', kind: 'yesNo', of: 'image', needed: true },
  {
    name: 'recommendedConfiguration',
    section: 'delivery',
    kind: 'line',
    limit: limits.recommendedConfiguration,
    of: 'image',
    needed: false,
  },
  {
    name: 'serviceUrl',
    section: 'delivery',
    kind: 'https',
    limit: limits.productUrl,
    of: 'saas',
    needed: true,
  },
] as const satisfies readonly SheetFieldRule[]

/** The name of a field of the sheet. */
export type SheetFieldName = (typeof sheetFields)[number]['name']
/** A field of the sheet, with its name as a word of the list. */
export type SheetField = SheetFieldRule & { readonly name: SheetFieldName }

/** The fields that a sheet of this type has. */
export function sheetFieldsOf(type: ProductType): readonly SheetField[] {
  return (sheetFields as readonly SheetField[]).filter(({ of }) => of === undefined || of === type)
}

/** Whether a field of a sheet must be answered, given the other answers. */
export function isSheetFieldNeeded(
  { needed }: SheetField,
  answers: Readonly<Partial<Record<SheetFieldName, unknown>>>,
): boolean {
  if (typeof needed === 'boolean') return needed
  return answers[needed.with as SheetFieldName] === true
}

/** What can be wrong with an answer of the sheet; the words for it are in {@link sheetFaultWords} (ON-8). */
export const sheetFaults = [
  'missing',
  'row_missing',
  'too_long',
  'not_one_line',
  'control_characters',
  'hidden_characters',
  'not_text',
  'not_https',
  'not_contact',
  'not_in_list',
  'not_yes_or_no',
  'not_released',
] as const
export type SheetFault = (typeof sheetFaults)[number]
