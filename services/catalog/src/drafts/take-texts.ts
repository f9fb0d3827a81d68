import { outsideUrl } from '@emporium/service-kit'
import { faultAt, type FieldProblem, type RemovedKind } from '@emporium/domain'
import type { Draft } from './draft.ts'
import type { PatchDraftBody } from './draft.schemas.ts'
import { removedFrom } from '../texts/removed-from.ts'
import { sanitise } from '../texts/sanitise.ts'
import { tidy, tidyLine } from '../texts/tidy.ts'

/** How each field that is text becomes what is stored. */
const forms = {
  name: tidyLine,
  shortDescription: tidy,
  detailsHtml: sanitise,
  supportHtml: sanitise,
  versionNumber: tidyLine,
  releaseNote: tidy,
  eulaHtml: sanitise,
  refundPolicyHtml: sanitise,
  osVersion: tidyLine,
  recommendedConfiguration: tidyLine,
  pricingDetails: tidy,
} as const satisfies Partial<Record<keyof Draft, (text: string) => string | null>>

/** The fields that are rich text. */
export const richFields = ['detailsHtml', 'supportHtml', 'eulaHtml', 'refundPolicyHtml'] as const
type RichField = (typeof richFields)[number]

const taken = ['categoryId', 'subCategoryId', 'hasBootScript', 'osFamily', 'networkType'] as const
const alsoTaken = ['systemDiskGiB', 'priceModel', 'supportedUntil'] as const

/** What was taken away from which rich text of a body (IM-6). */
export function removedBy(body: PatchDraftBody): { field: RichField; kinds: RemovedKind[] }[] {
  return richFields.flatMap((field) => {
    const kinds = removedFrom(body[field] ?? '')
    return kinds.length > 0 ? [{ field, kinds }] : []
  })
}

/** The fields of a body as the draft stores them; links that are none are refused. */
export function takeTexts(
  body: PatchDraftBody,
  refuse: (errors: FieldProblem[]) => void,
): Partial<Draft> {
  const change: Record<string, unknown> = {}
  for (const [field, form] of Object.entries(forms)) {
    const text = body[field as keyof typeof forms]
    if (text !== undefined) change[field] = text === null ? null : form(text)
  }
  for (const field of [...taken, ...alsoTaken])
    if (body[field] !== undefined) change[field] = body[field]
  if (body.releaseRegions !== undefined) change['releaseRegions'] = body.releaseRegions ?? []
  if (body.accessPoints !== undefined) change['accessPoints'] = accessPoints(body.accessPoints)
  if (body.productUrl !== undefined) change['productUrl'] = link(body.productUrl, refuse)
  return change as Partial<Draft>
}

function accessPoints(said: PatchDraftBody['accessPoints']): Draft['accessPoints'] {
  return (said ?? []).map(({ path, ...point }) => ({
    ...point,
    ...(path === undefined ? {} : { path: tidyLine(path) ?? '/' }),
  }))
}

function link(text: string | null, refuse: (errors: FieldProblem[]) => void): string | null {
  if (text === null || text.trim() === '') return null
  const url = outsideUrl(text)
  if (!url) refuse([faultAt('#/productUrl', 'not-product-url')])
  return url
}
