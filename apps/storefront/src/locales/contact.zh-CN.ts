import type { Words } from '@emporium/ui'
import type { contactEn } from './contact.en.ts'

/** 联系运营人员的文字，简体中文。 */
export const contactZhCN: Words<typeof contactEn> = {
  contact: {
    description: '向市场运营人员咨询：产品、销售、计费或其他问题。',
    lead: '向市场运营人员咨询。他们会在此处答复，并通过邮件通知您。',
    name: '您的姓名',
    email: '您的邮箱',
    subject: '关于什么？',
    text: '您的消息',
    send: '发送消息',
    sent: '您的消息已发送',
    mine: '您的对话',
    next: {
      waiting_for_operations: '运营人员会在此答复，并通过邮件通知您。',
      waiting_for_operationsOf: '运营人员 {name} 会在此答复，并通过邮件通知您。',
      waiting_for_asker: '运营人员已答复。如仍有疑问，请继续留言。',
      waiting_for_askerOf: '运营人员 {name} 已答复。如仍有疑问，请继续留言。',
      closed: '此对话已关闭。继续留言即可重新打开。',
      closedOf: '与运营人员 {name} 的对话已关闭。继续留言即可重新打开。',
    },
    close: '关闭：问题已解决',
    reopen: '重新打开',
    operations: '运营',
    reply: '继续留言',
    replySend: '发送',
    back: '全部对话',
    lost: '无法显示此对话',
    lostText:
      '访客可在提问时的标签页中，或通过我们发送的邮件中的链接继续阅读。如以账号提问，请登录，或重新提问。',
    missing: '此项必填。',
  },
}
