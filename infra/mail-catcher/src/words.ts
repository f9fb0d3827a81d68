import type { Language } from '@emporium/domain'

const en = {
  title: 'Mails',
  lead: 'Everything the platform has sent. Nothing here leaves this machine.',
  language: 'Language',
  recipient: 'Recipient',
  clear: 'Delete all',
  from: 'From',
  to: 'To',
  received: 'Received',
  faces: 'Show as',
  text: 'Text',
  /** Said by the script of the page. */
  noSubject: '(no subject)',
  choose: 'Choose a mail.',
  none: 'No mails yet.',
  sure: 'Delete all mails?',
}
/** What the page says, in any of its languages. */
export type PageWords = typeof en

const zhCN: PageWords = {
  title: '邮件',
  lead: '平台发送的全部邮件。所有内容均不会离开本机。',
  language: '语言',
  recipient: '收件人',
  clear: '全部删除',
  from: '发件人',
  to: '收件人',
  received: '接收时间',
  faces: '显示方式',
  text: '文本',
  noSubject: '（无主题）',
  choose: '请选择一封邮件。',
  none: '暂无邮件。',
  sure: '删除全部邮件？',
}

/** The words of the page to read mails on, by the reader's language. */
export const wordsIn: Readonly<Record<Language, PageWords>> = { en, 'zh-CN': zhCN }
