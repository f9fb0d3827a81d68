import type { PreparedAnswerBody } from '../prepared-answer.schemas.ts'

type Words = [title: string, text: string]

/** Answers by a name of their own, which never changes. */
export type ShippedAnswers = Readonly<Record<string, PreparedAnswerBody>>

/** An answer that comes with the software; what stands in [brackets] is for the reviewer to fill. */
export const answer = (
  reasonCode: PreparedAnswerBody['reasonCode'],
  en: Words,
  zh: Words,
): PreparedAnswerBody => ({
  reasonCode,
  title: { en: en[0], 'zh-CN': zh[0] },
  text: { en: en[1], 'zh-CN': zh[1] },
})
