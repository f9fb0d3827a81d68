import { outsideUrl } from '@emporium/service-kit'
import { limits, type ProductType } from '@emporium/domain'
import type { IsvSheet } from '@emporium/events'
import { emptyDraft, type Draft } from '../drafts/draft.ts'
import { sanitise } from '../texts/sanitise.ts'
import { tidy, tidyLine } from '../texts/tidy.ts'
import { labelledAnswers } from './sheet-labels.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Plain text as rich text: an empty line ends a paragraph, a line break stays one. */
function richText(...parts: (string | undefined)[]): string | null {
  const paragraphs = parts
    .filter((part) => part !== undefined)
    .flatMap((part) => part.split(/\n\s*\n/))
    .map((paragraph) => `<p>${escaped(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
  return sanitise(paragraphs.join('').slice(0, limits.richText))
}

const line = (text: string | undefined) => tidyLine(text ?? '')
/** What the wizard of a type asks nowhere else. */
const without = {
  image: ['billingModel', 'pricing', 'licenceDetails', 'website'],
  saas: ['version', 'billingModel', 'licenceDetails'],
} as const satisfies Record<ProductType, unknown>

function shared(type: ProductType, sheet: IsvSheet): Partial<Draft> {
  const [categoryId = null, subCategoryId = null] = sheet.category?.split('/') ?? []
  return {
    name: line(sheet.productName),
    shortDescription: tidy(sheet.summary ?? ''),
    detailsHtml: richText(sheet.description, ...labelledAnswers(sheet, without[type])),
    supportHtml: richText(
      sheet.supportSummary,
      ...labelledAnswers(sheet, ['supportHours', 'supportContact']),
    ),
    categoryId,
    subCategoryId,
  }
}

/** The wizard's version numbers are shorter than what a sheet may say; what does not fit is left to the seller. */
const versionOf = (text: string | undefined) =>
  /^[vV]?\d+(\.\d+){0,3}([-+ ]?[0-9A-Za-z.]+)?$/.test(text?.trim() ?? '') ? line(text) : null

const ofImage = (sheet: IsvSheet): Partial<Draft> => ({
  versionNumber: versionOf(sheet.version),
  osFamily: sheet.osFamily ?? null,
  osVersion: line(sheet.operatingSystem),
  releaseRegions: sheet.regions ?? [],
  hasBootScript: sheet.hasBootScript ?? null,
  recommendedConfiguration: line(sheet.recommendedConfiguration),
})

function ofSaas(sheet: IsvSheet): Partial<Draft> {
  const website = sheet.website && outsideUrl(sheet.website)
  return {
    productUrl: sheet.serviceUrl ? outsideUrl(sheet.serviceUrl) : null,
    pricingDetails: tidy(sheet.pricing ?? ''),
    resources: website ? [{ name: new URL(website).host, url: website, fileId: null }] : [],
  }
}

/** The draft that a confirmed sheet fills in; what it does not ask is left open (ON-8). */
export function draftOfSheet(type: ProductType, sheet: IsvSheet): Draft {
  return {
    ...emptyDraft(type, null),
    ...shared(type, sheet),
    ...(type === 'image' ? ofImage(sheet) : ofSaas(sheet)),
  }
}
