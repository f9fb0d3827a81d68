import {
  billingModels,
  categoryPairs,
  limits,
  osFamilies,
  regionIds,
  releaseStatuses,
  sheetFaults,
  sheetFields,
  type SheetField,
  type SheetFieldName,
} from '@emporium/domain'
import { OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Said } from '../fields/text.schemas.ts'

const limitOf = (name: SheetFieldName) =>
  (sheetFields as readonly SheetField[]).find((field) => field.name === name)?.limit ??
  limits.applicationText
const Words = (name: SheetFieldName, description?: string) =>
  Type.Optional(Type.String({ maxLength: limitOf(name), ...(description ? { description } : {}) }))
const https = 'Begins with https://'
const forImage = 'Needed for an image'

/** A product information sheet: what operations must know before a vendor publishes a type of product (ON-8). */
export const Sheet = Strict({
  productName: Said(limitOf('productName')),
  version: Said(limitOf('version')),
  summary: Said(limitOf('summary')),
  description: Said(limitOf('description')),
  category: Type.Optional(OneOf(categoryPairs)),
  website: Words('website', https),
  releaseStatus: OneOf(releaseStatuses),
  billingModel: OneOf(billingModels),
  pricing: Said(limitOf('pricing')),
  thirdPartyLicences: Type.Boolean(),
  licenceDetails: Words('licenceDetails', 'Needed when licences of others are included'),
  supportSummary: Said(limitOf('supportSummary')),
  supportHours: Said(limitOf('supportHours')),
  supportContact: Said(limitOf('supportContact')),
  osFamily: Type.Optional(OneOf(osFamilies)),
  operatingSystem: Words('operatingSystem', forImage),
  regions: Type.Optional(
    Type.Array(OneOf(regionIds), { uniqueItems: true, description: forImage }),
  ),
  hasBootScript: Type.Optional(Type.Boolean({ description: forImage })),
  recommendedConfiguration: Words('recommendedConfiguration'),
  serviceUrl: Words('serviceUrl', 'Where the service runs, begins with https://; needed for SaaS'),
})
export type Sheet = Static<typeof Sheet>

/** What is known of a sheet: of an application not every field is. */
export const SheetView = Type.Partial(Sheet, { $id: 'IsvSheet', additionalProperties: false })
export type SheetView = Static<typeof SheetView>

/** What is wrong with one cell of an uploaded sheet, as `cells` of the problem carries it (ON-8). */
export const SheetFaultView = Type.Object(
  {
    cell: Type.Union([Type.String(), Type.Null()], {
      description: 'Such as C12; null where the row of the question was taken out of the sheet',
    }),
    field: OneOf(sheetFields.map(({ name }) => name)),
    fault: OneOf(sheetFaults),
    limit: Type.Optional(Type.Integer()),
    length: Type.Optional(Type.Integer()),
    detail: Type.String({ description: 'What to do, in the language of the sheet' }),
  },
  { $id: 'IsvSheetFault' },
)
export type SheetFaultView = Static<typeof SheetFaultView>
