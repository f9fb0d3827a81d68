import type { Message } from '../message.ts'

const open = { en: 'Open the message', 'zh-CN': '打开消息' }
const conversation = { en: 'Open the conversation', 'zh-CN': '打开会话' }

/** Between sellers and those who subscribed to their products (SP-2). */
export const contactTexts = {
  seller_message: {
    path: '/messages/{conversationId}',
    action: conversation,
    en: {
      title: '{vendorName} writes to you: {subject}',
      body: 'You subscribed to {productName}. Its seller {vendorName} writes:\n\n{text}\n\nThe seller knows neither your name nor your address. You can answer, block the seller or report the message on its page. Never give a password or an access key to a seller.',
    },
    'zh-CN': {
      title: '{vendorName} 给您发来消息：{subject}',
      body: '您订阅了 {productName}。卖家 {vendorName} 写道：\n\n{text}\n\n卖家不知道您的姓名和邮箱。您可以在消息页面回复、屏蔽该卖家或举报此消息。请勿向卖家提供密码或访问密钥。',
    },
  },
  seller_announcement: {
    path: '/messages/announcements/{announcementId}',
    action: open,
    en: {
      title: '{announcementKind}, {productName}: {subject}',
      body: 'You subscribed to {productName}. Its seller {vendorName} announces to all subscribers:\n\n{text}\n\nThe seller knows neither your name nor your address. You can switch such announcements off or report this one on its page.',
    },
    'zh-CN': {
      title: '{announcementKind} · {productName}：{subject}',
      body: '您订阅了 {productName}。卖家 {vendorName} 向所有订阅者发布公告：\n\n{text}\n\n卖家不知道您的姓名和邮箱。您可以在公告页面关闭此类公告或举报此公告。',
    },
  },
  buyer_message: {
    group: 'conversations',
    path: '/seller/messages/{conversationId}',
    action: conversation,
    en: {
      title: 'A buyer of {productName} answers: {subject}',
      body: 'Buyer {buyerCode} writes:\n\n{text}',
    },
    'zh-CN': {
      title: '{productName} 的买家回复：{subject}',
      body: '买家 {buyerCode} 写道：\n\n{text}',
    },
  },
  message_report_decided: {
    path: '/messages',
    action: { en: 'Open your messages', 'zh-CN': '打开消息列表' },
    en: {
      title: 'The message of {vendorName} that you reported',
      body: 'You reported “{subject}”. {messageVerdict}',
    },
    'zh-CN': {
      title: '您举报的 {vendorName} 的消息',
      body: '您举报了“{subject}”。{messageVerdict}',
    },
  },
  message_withdrawn: {
    group: 'conversations',
    path: '/seller/messages',
    action: { en: 'Open your messages', 'zh-CN': '打开消息列表' },
    en: {
      title: 'Operations withdrew a message to subscribers of {productName}',
      body: 'A reader reported “{subject}”. Operations took it out of its readers’ sight: {reason}',
    },
    'zh-CN': {
      title: '平台撤下了一条发给 {productName} 订阅者的消息',
      body: '有读者举报了“{subject}”，平台已不再向读者显示：{reason}',
    },
  },
} as const satisfies Record<string, Message>
