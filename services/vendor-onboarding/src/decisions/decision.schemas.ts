import { applicationFields, applicationRejections, limits, productTypes } from '@emporium/domain'
import { OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Said } from '../fields/text.schemas.ts'

/** An approval; the officer may confirm the vendor as an ISV in the same act (ON-7, ON-8). */
export const ApproveApplicationBody = Strict({
  reason: Type.Optional(Said(limits.reason)),
  confirmIsvFor: Type.Optional(
    Type.Array(OneOf(productTypes), {
      uniqueItems: true,
      description: 'Product types that the vendor may submit from now on',
    }),
  ),
})
export type ApproveApplicationBody = Static<typeof ApproveApplicationBody>

/** A rejection: why, of the desk's reasons, and in the officer's own words (ON-7). */
export const RejectApplicationBody = Strict({
  reason: Said(limits.reason),
  code: Type.Optional(OneOf(applicationRejections)),
})

/** What operations asks for, and at which fields of the form (ON-7). */
export const RequestInformationBody = Strict({
  reason: Said(limits.reason),
  fields: Type.Optional(
    Type.Array(OneOf(applicationFields), {
      uniqueItems: true,
      description: 'The fields to be mended; they are shown to the applicant',
    }),
  ),
})
