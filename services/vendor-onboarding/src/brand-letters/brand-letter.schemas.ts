import { brandLetter, letterVerdicts, limits } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Said, SaidName, SearchText } from '../fields/text.schemas.ts'
import { TimelineEntryView } from '../timeline/timeline.schemas.ts'

const Day = Type.String({ format: 'date', description: 'A day, YYYY-MM-DD' })

export const RequestLetterBody = Strict({
  vendorId: Id,
  productName: SaidName(limits.productName),
  purpose: Said(limits.brandPurpose),
  places: Said(limits.brandPlaces),
  validFrom: Day,
  validUntil: Day,
})
export type RequestLetterBody = Static<typeof RequestLetterBody>

export const BrandLettersQuery = Strict({
  ...PageQuery,
  status: Type.Optional(OneOf(brandLetter.states)),
  vendorId: Type.Optional(Id),
  q: Type.Optional(SearchText),
  sort: Type.Optional(OneOf(['newest', 'oldest'])),
})
export type BrandLettersQuery = Static<typeof BrandLettersQuery>

const summary = {
  id: Id,
  vendorId: Id,
  status: OneOf(brandLetter.states),
  companyName: Type.String(),
  productName: Type.String(),
  purpose: Type.String(),
  places: Type.String(),
  validFrom: Day,
  validUntil: Day,
  number: Nullable(Type.String()),
  reason: Nullable(Type.String()),
  requestedBy: Type.String(),
  requestedAt: Instant,
  decidedAt: Nullable(Instant),
  actions: Type.Array(Type.String(), { description: 'What you may do now' }),
}

/** A brand authorisation letter in a list. */
export const BrandLetterSummaryView = Type.Object(summary, { $id: 'BrandLetterSummary' })
export type BrandLetterSummaryView = Static<typeof BrandLetterSummaryView>

/** A brand authorisation letter with its history (MK-1). */
export const BrandLetterView = Type.Object(
  { ...summary, timeline: Type.Array(ref(TimelineEntryView)) },
  { $id: 'BrandLetter' },
)
export type BrandLetterView = Static<typeof BrandLetterView>

const Told = Nullable(Type.String())

/** What anyone who holds a letter's number is told: what the letter says itself, and whether it holds (MK-1). */
export const LetterVerdictView = Type.Object(
  {
    number: Type.String(),
    verdict: OneOf(letterVerdicts),
    companyName: Told,
    productName: Told,
    purpose: Told,
    places: Told,
    validFrom: Nullable(Day),
    validUntil: Nullable(Day),
  },
  { $id: 'LetterVerdict' },
)
export type LetterVerdictView = Static<typeof LetterVerdictView>

export const NumberParams = Strict({ number: Type.String({ minLength: 1, maxLength: 40 }) })
