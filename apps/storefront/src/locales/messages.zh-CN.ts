import type { Words } from '@emporium/ui'
import type { messagesEn } from './messages.en.ts'

/** 卖家消息，简体中文。 */
export const messagesZhCN: Words<typeof messagesEn> = {
  messages: {
    title: '卖家消息',
    lead: '您所订阅产品的卖家发来的消息。卖家不知道您的姓名和邮箱，接收谁的消息由您决定。',
    empty: '暂无消息',
    emptyText: '您所订阅产品的卖家发来的消息和公告会显示在这里。',
    unread: '新',
    unreadCount: '{count} 条新消息',
    filter: '显示',
    kinds: {
      all: '全部',
      conversation: '写给您的',
      announcement: '公告',
    },
    ofProduct: '{vendor} · {product}',
    announced: '发给 {product} 的所有订阅者',
    announcedVersion: '发给 {product} {version} 版本的所有订阅者',
    withdrawn: '平台已不再显示此公告。',
    product: '查看产品',
    reply: '您的回复',
    replyHint: '卖家只能看到您的买家 ID 和您在此写的内容。请勿发送密码或访问密钥。',
    send: '发送',
    sent: '回复已发送',
    blocked: '您已屏蔽该卖家。恢复接收其消息后才能回复。',
    report: '举报',
    reportTitle: '举报此消息',
    reported: '感谢您的反馈。平台会进行查看，并告知您处理结果。',
    saved: '已保存',
    wishes: {
      title: '接收设置',
      text: '立即生效。已收到的消息会保留。',
      overall: '卖家公告',
      overallText: '发给产品所有订阅者的内容。在此关闭的类别，不再接收任何卖家的此类公告。',
      seller: '{vendor}',
      announcements: '{vendor} 的公告',
      block: '屏蔽 {vendor}',
      unblock: '恢复接收 {vendor} 的消息',
      blockTitle: '屏蔽 {vendor}？',
      blockText: '您将不再收到该卖家的任何消息和公告，包括安全公告。您可以随时恢复。',
      isBlocked: '已屏蔽',
      none: '您还没有订阅。',
      email: '通过邮件接收哪些内容，请在此设置：',
    },
  },
}
