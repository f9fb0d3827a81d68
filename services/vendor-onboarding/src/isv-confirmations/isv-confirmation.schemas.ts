import { isvConfirmation, limits, productTypes, sheetFields } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { SearchText, Said } from '../fields/text.schemas.ts'
import { Sheet, SheetView } from '../isv-sheets/sheet.schemas.ts'
import { TimelineEntryView } from '../timeline/timeline.schemas.ts'

export const SendIsvSheetBody = Strict({ productType: OneOf(productTypes), sheet: Sheet })
export type SendIsvSheetBody = Static<typeof SendIsvSheetBody>

export const ResubmitIsvSheetBody = Strict({ sheet: Sheet })
export type ResubmitIsvSheetBody = Static<typeof ResubmitIsvSheetBody>

const Remark = Strict({
  field: OneOf(sheetFields.map(({ name }) => name)),
  text: Said(limits.reason),
})

export const ReturnIsvSheetBody = Strict({
  feedback: Said(limits.reason),
  remarks: Type.Optional(Type.Array(Remark, { maxItems: sheetFields.length })),
})

export const IsvConfirmationsQuery = Strict({
  ...PageQuery,
  status: Type.Optional(OneOf(isvConfirmation.states)),
  productType: Type.Optional(OneOf(productTypes)),
  vendorId: Type.Optional(Id),
  q: Type.Optional(SearchText),
  sort: Type.Optional(OneOf(['newest', 'oldest'])),
})

/** The round of a confirmation in a path. */
export const RoundParams = Strict({ id: Id, round: Type.Integer({ minimum: 1 }) })

const summary = {
  id: Id,
  vendorId: Id,
  vendorName: Type.String(),
  productType: OneOf(productTypes),
  status: OneOf(isvConfirmation.states),
  round: Type.Integer({ description: 'How often a sheet was sent' }),
  sheet: Nullable(ref(SheetView)),
  feedback: Nullable(Type.String()),
  submittedAt: Instant,
  decidedAt: Nullable(Instant),
  actions: Type.Array(Type.String(), { description: 'What you may do now' }),
}

/** An ISV confirmation in a list. */
export const IsvConfirmationSummaryView = Type.Object(summary, { $id: 'IsvConfirmationSummary' })
export type IsvConfirmationSummaryView = Static<typeof IsvConfirmationSummaryView>

/** One sheet that was sent, with what operations said to it. */
export const IsvRoundView = Type.Object(
  {
    round: Type.Integer(),
    sheet: ref(SheetView),
    file: Nullable(Type.Object({ name: Type.String(), bytes: Type.Integer() })),
    feedback: Nullable(Type.String()),
    remarks: Type.Array(Type.Object({ field: Remark.properties.field, text: Type.String() })),
    sentAt: Instant,
    decidedAt: Nullable(Instant),
  },
  { $id: 'IsvRound' },
)
export type IsvRoundView = Static<typeof IsvRoundView>

/** An ISV confirmation with its rounds and its history (ON-8). */
export const IsvConfirmationView = Type.Object(
  {
    ...summary,
    rounds: Type.Array(ref(IsvRoundView), { description: 'Newest first' }),
    application: Nullable(
      Type.Unsafe<Static<typeof SheetView>>({
        ...ref(SheetView),
        description: 'What the application said to the same questions; for operations',
      }),
    ),
    timeline: Type.Array(ref(TimelineEntryView)),
  },
  { $id: 'IsvConfirmation' },
)
export type IsvConfirmationView = Static<typeof IsvConfirmationView>
