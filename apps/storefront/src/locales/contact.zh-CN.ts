import type { Words } from '@emporium/ui'
import type { contactEn } from './contact.en.ts'

/** 联系运营人员的文字，简体中文。 */
export const contactZhCN: Words<typeof contactEn> = {
  contact: {
    title: '联系运营',
    description: '向市场运营人员咨询：产品、销售、计费或其他问题。',
    lead: '向市场运营人员咨询。他们会在此处答复，并通过邮件通知您。',
    name: '您的姓名',
    email: '您的邮箱',
    subject: '关于什么？',
    text: '您的消息',
    send: '发送消息',
    sent: '您的消息已发送',
    mine: '您的对话',
    answered: '已答复',
    waiting: '等待答复',
    operations: '运营',
    reply: '继续留言',
    replySend: '发送',
    back: '全部对话',
    lost: '无法显示此对话',
    lostText: '访客可在提问时的标签页中继续阅读。如以账号提问，请登录，或重新提问。',
    missing: '此项必填。',
  },
}
