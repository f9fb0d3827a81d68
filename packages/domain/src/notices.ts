/**
 * What people are told is about one of these; each can be wished for in the page and by mail apart (SP-5). `account`
 * cannot be turned off: whoever has an account must learn what happens to it.
 */
export const noticeGroups = [
  'account',
  'applications',
  'products',
  'requests',
  'conversations',
  'orders',
  'reviews',
  'team',
  'buying',
  'sellers',
] as const
export type NoticeGroup = (typeof noticeGroups)[number]

/** Groups that nobody can turn off. */
export const fixedNoticeGroups: readonly NoticeGroup[] = ['account']

/**
 * What the link at the end of a mail ends: the mails of one group, or the mail of the day, which tells of several
 * (SP-5).
 */
export const mailTopics = [...noticeGroups, 'daily'] as const
export type MailTopic = (typeof mailTopics)[number]

/** What a page may be told has changed, while it is open; it then asks again. */
export const liveSubjects = [
  'product',
  'application',
  'isv-confirmation',
  'review-case',
  'change-request',
  'held-act',
  'enquiry',
  'subscription',
  'order',
  'review',
  'seller-message',
  'message-report',
  'team',
  'vendor',
  'brand-letter',
  'company-change',
] as const
export type LiveSubject = (typeof liveSubjects)[number]
