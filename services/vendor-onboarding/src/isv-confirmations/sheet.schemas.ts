import { limits, regionIds } from '@emporium/domain'
import { OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Said } from '../fields/text.schemas.ts'

/** A product information sheet: what operations must know before a vendor publishes a type of product (ON-8). */
export const Sheet = Strict({
  productName: Said(limits.productName),
  version: Said(limits.versionNumber),
  summary: Said(limits.shortDescription),
  pricing: Said(limits.pricingDetails),
  supportSummary: Said(limits.supportSummary),
  website: Type.Optional(
    Type.String({ maxLength: limits.productUrl, description: 'Begins with https://' }),
  ),
  operatingSystem: Type.Optional(
    Type.String({ maxLength: limits.osVersion, description: 'Needed for an image' }),
  ),
  regions: Type.Optional(
    Type.Array(OneOf(regionIds), { uniqueItems: true, description: 'Needed for an image' }),
  ),
  serviceUrl: Type.Optional(
    Type.String({
      maxLength: limits.productUrl,
      description: 'Where the service runs, begins with https://; needed for SaaS',
    }),
  ),
})
export type Sheet = Static<typeof Sheet>
