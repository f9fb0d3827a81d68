import { isvConfirmation, limits, productTypes } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Said } from '../fields/text.schemas.ts'
import { TimelineEntryView } from '../timeline/timeline.schemas.ts'
import { Sheet } from './sheet.schemas.ts'

export const SendIsvSheetBody = Strict({ productType: OneOf(productTypes), sheet: Sheet })
export type SendIsvSheetBody = Static<typeof SendIsvSheetBody>

export const ResubmitIsvSheetBody = Strict({ sheet: Sheet })

export const ReturnIsvSheetBody = Strict({ feedback: Said(limits.reason) })

export const IsvConfirmationsQuery = Strict({
  ...PageQuery,
  status: Type.Optional(OneOf(isvConfirmation.states)),
  vendorId: Type.Optional(Id),
})

const summary = {
  id: Id,
  vendorId: Id,
  vendorName: Type.String(),
  productType: OneOf(productTypes),
  status: OneOf(isvConfirmation.states),
  round: Type.Integer({ description: 'How often a sheet was sent' }),
  sheet: Nullable(Sheet),
  feedback: Nullable(Type.String()),
  submittedAt: Instant,
  decidedAt: Nullable(Instant),
  actions: Type.Array(Type.String(), { description: 'What you may do now' }),
}

/** An ISV confirmation in a list. */
export const IsvConfirmationSummaryView = Type.Object(summary, { $id: 'IsvConfirmationSummary' })
export type IsvConfirmationSummaryView = Static<typeof IsvConfirmationSummaryView>

/** An ISV confirmation with its history (ON-8). */
export const IsvConfirmationView = Type.Object(
  { ...summary, timeline: Type.Array(ref(TimelineEntryView)) },
  { $id: 'IsvConfirmation' },
)
export type IsvConfirmationView = Static<typeof IsvConfirmationView>
