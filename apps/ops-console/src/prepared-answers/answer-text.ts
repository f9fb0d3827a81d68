import type { PreparedAnswerView } from '@emporium/api-client'
import { rejectionReasons, type ProductType } from '@emporium/domain'
import type { Language } from '@emporium/ui'

const joined = (...parts: (string | null | false)[]) => parts.filter(Boolean).join('\n\n')

/** What the seller reads of an answer in a message: the words, and the policy that they rest on (RV-9). */
export const messageOf = (answer: PreparedAnswerView, language: Language): string =>
  joined(answer.text[language], answer.quote[language], answer.policyUrl)

/** The same beside a reason of a rejection, where the rule of the reason stands already. */
export const rejectionOf = (answer: PreparedAnswerView, language: Language): string =>
  joined(answer.text[language], answer.hasOwnQuote && answer.quote[language], answer.policyUrl)

/** What was written stays; the answer comes below it. */
export const below = (written: string, added: string): string => joined(written.trimEnd(), added)

/** The answers whose reason can be said of such a product. */
export const fittingTo = (
  type: ProductType,
  answers: readonly PreparedAnswerView[] = [],
): PreparedAnswerView[] =>
  answers.filter(({ reasonCode }) =>
    rejectionReasons.find(({ code }) => code === reasonCode)?.productTypes.includes(type),
  )
