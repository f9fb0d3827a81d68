import { limits } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { rejectionCodes } from '../verdicts/rejection-reasons.ts'
import type { AnswerWords } from './prepared-answer.entity.ts'

const words = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })
const inBoth = (maxLength: number) => Strict({ en: words(maxLength), 'zh-CN': words(maxLength) })
const maybeBoth = Strict({
  en: Type.String({ maxLength: limits.answerQuote }),
  'zh-CN': Type.String({ maxLength: limits.answerQuote }),
})

/** An answer as an admin writes it, in both languages (RV-9). */
export const PreparedAnswerBody = Strict({
  reasonCode: OneOf(rejectionCodes),
  title: inBoth(limits.answerTitle),
  text: inBoth(limits.reason),
  quote: Type.Optional(maybeBoth),
  policyUrl: Type.Optional(
    Nullable(
      Type.String({
        maxLength: limits.productUrl,
        description: 'Where the policy can be read',
      }),
    ),
  ),
})
export type PreparedAnswerBody = Static<typeof PreparedAnswerBody>

/** What the list shows: those in use, or also those that were taken out of it. */
export const PreparedAnswersQuery = Strict({
  retired: Type.Optional(Type.Boolean({ description: 'Also those out of use' })),
})

const both = Type.Object({ en: Type.String(), 'zh-CN': Type.String() })

/** An answer that reviewers can put in (RV-9). */
export const PreparedAnswerView = Type.Object(
  {
    id: Id,
    reasonCode: Type.String(),
    title: both,
    text: both,
    quote: Type.Object(
      { en: Type.String(), 'zh-CN': Type.String() },
      {
        description: 'The words of the policy; the rule of the reason where nothing else was said',
      },
    ),
    hasOwnQuote: Type.Boolean(),
    policyUrl: Nullable(Type.String()),
    isRetired: Type.Boolean(),
    revision: Type.Integer(),
    editedAt: Instant,
    editedBy: Nullable(Type.String({ description: 'Null for what came with the software' })),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'PreparedAnswer' },
)
export type PreparedAnswerView = Static<typeof PreparedAnswerView>

/** What was said, in the columns of the table. */
export function wordsOf({
  reasonCode,
  title,
  text,
  quote,
  policyUrl,
}: PreparedAnswerBody): AnswerWords {
  return {
    reasonCode,
    titleEn: title.en.trim(),
    titleZh: title['zh-CN'].trim(),
    textEn: text.en.trim(),
    textZh: text['zh-CN'].trim(),
    quoteEn: quote?.en.trim() ?? '',
    quoteZh: quote?.['zh-CN'].trim() ?? '',
    policyUrl: policyUrl ?? null,
  }
}
