import { osFamilies, regionIds, type SheetFieldName } from '@emporium/domain'
import { Type, type Static, type TSchema } from 'typebox'
import { OneOf } from './fields.ts'

const Text = Type.Optional(Type.String())
const Flag = Type.Optional(Type.Boolean())

/** The answers of a product information sheet, as far as they were given (ON-8). */
export const IsvSheet = Type.Object({
  productName: Text,
  version: Text,
  summary: Text,
  description: Text,
  category: Text,
  website: Text,
  releaseStatus: Text,
  billingModel: Text,
  pricing: Text,
  thirdPartyLicences: Flag,
  licenceDetails: Text,
  supportSummary: Text,
  supportHours: Text,
  supportContact: Text,
  osFamily: Type.Optional(OneOf(osFamilies)),
  operatingSystem: Text,
  regions: Type.Optional(Type.Array(OneOf(regionIds))),
  hasBootScript: Flag,
  recommendedConfiguration: Text,
  serviceUrl: Text,
} satisfies Record<SheetFieldName, TSchema>)
export type IsvSheet = Static<typeof IsvSheet>
