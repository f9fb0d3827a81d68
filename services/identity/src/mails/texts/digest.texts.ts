import type { Message } from '../message.ts'

/** What came in a day, told in one mail (SP-5). */
export const digestTexts = {
  daily_digest: {
    path: '/notifications',
    action: { en: 'See all notifications', 'zh-CN': '查看全部通知' },
    en: {
      title: 'Your day at Emporium: {count} new',
      body: 'This is new since your last summary.',
    },
    'zh-CN': {
      title: 'Emporium 每日摘要：{count} 条新通知',
      body: '以下是自上次摘要以来的新通知。',
    },
  },
} as const satisfies Record<string, Message>
