import type { Language } from './languages.ts'

/** What can be wrong with a review: what readers report, and why operations hide it (ST-5, SP-3). */
export const reviewFaults = [
  'spam',
  'offensive',
  'off_topic',
  'personal_data',
  'conflict_of_interest',
  'other',
] as const
export type ReviewFault = (typeof reviewFaults)[number]

/** The same in words. */
export const reviewFaultWords: Readonly<Record<ReviewFault, Readonly<Record<Language, string>>>> = {
  spam: { en: 'Spam or advertising', 'zh-CN': '垃圾信息或广告' },
  offensive: { en: 'Offensive words', 'zh-CN': '冒犯性言论' },
  off_topic: { en: 'Not about the product', 'zh-CN': '与产品无关' },
  personal_data: { en: 'Tells personal data', 'zh-CN': '泄露个人信息' },
  conflict_of_interest: { en: 'Conflict of interest', 'zh-CN': '利益冲突' },
  other: { en: 'Something else', 'zh-CN': '其他原因' },
}

/** What becomes of a report: the review is hidden, stays, or was taken back by its author before a decision. */
export const reportOutcomes = ['hidden', 'kept', 'withdrawn'] as const
export type ReportOutcome = (typeof reportOutcomes)[number]
