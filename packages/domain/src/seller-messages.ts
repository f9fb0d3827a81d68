import type { Language } from './languages.ts'

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>

/** What a seller announces to the subscribers of a product (SP-2). */
export const announcementKinds = ['security_fix', 'end_of_support', 'news'] as const
export type AnnouncementKind = (typeof announcementKinds)[number]

/** The same in words. */
export const announcementKindWords: Words<AnnouncementKind> = {
  security_fix: { en: 'Security fix', 'zh-CN': '安全修复' },
  end_of_support: { en: 'End of support', 'zh-CN': '停止支持' },
  news: { en: 'News', 'zh-CN': '产品动态' },
}

/**
 * Whether it also concerns those whose subscription ended a short time ago: their servers stay with them and run on; news
 * are for those who have the product.
 */
export const reachesFormerSubscribers = (kind: AnnouncementKind): boolean => kind !== 'news'

/** What can be wrong with a message of a seller: what its reader reports to operations (SP-2). */
export const messageFaults = ['spam', 'fraud', 'asks_for_secrets', 'offensive', 'other'] as const
export type MessageFault = (typeof messageFaults)[number]

/** The same in words. */
export const messageFaultWords: Words<MessageFault> = {
  spam: { en: 'Advertising for something else', 'zh-CN': '与产品无关的广告' },
  fraud: { en: 'Fraud or a false pretence', 'zh-CN': '欺诈或冒充' },
  asks_for_secrets: { en: 'Asks for passwords or keys', 'zh-CN': '索要密码或密钥' },
  offensive: { en: 'Offensive words', 'zh-CN': '冒犯性言论' },
  other: { en: 'Something else', 'zh-CN': '其他原因' },
}

/** What becomes of a reported message: operations takes it out of sight, or finds nothing wrong with it. */
export const messageVerdicts = ['withdrawn', 'kept'] as const
export type MessageVerdict = (typeof messageVerdicts)[number]
