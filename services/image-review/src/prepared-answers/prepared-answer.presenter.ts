import { rejectionWords } from '@emporium/domain'
import type { Actor } from '@emporium/service-kit'
import type { PreparedAnswer } from './prepared-answer.entity.ts'
import { actionsOnAnswer } from './prepared-answer.policy.ts'
import type { PreparedAnswerView } from './prepared-answer.schemas.ts'

/** An answer with the policy that it rests on: a quote of its own, or the rule of its reason. */
export function presentAnswer(actor: Actor, answer: PreparedAnswer): PreparedAnswerView {
  const { id, reasonCode, quoteEn, quoteZh, policyUrl, isRetired, revision, editedBy } = answer
  return {
    id,
    reasonCode,
    title: { en: answer.titleEn, 'zh-CN': answer.titleZh },
    text: { en: answer.textEn, 'zh-CN': answer.textZh },
    quote: {
      en: quoteEn || rejectionWords(reasonCode, 'en').policy,
      'zh-CN': quoteZh || rejectionWords(reasonCode, 'zh-CN').policy,
    },
    hasOwnQuote: quoteEn !== '' || quoteZh !== '',
    policyUrl,
    isRetired,
    revision,
    editedAt: answer.editedAt.toISOString(),
    editedBy,
    actions: actionsOnAnswer(actor, answer),
  }
}
