import type { Message } from '../message.ts'

const open = { en: 'Open the conversation', 'zh-CN': '打开对话' }
const mailed = '/contact/{enquiryId}#key-{token}'
const own = '/contact/{enquiryId}'
const desk = '/ops/enquiries/{enquiryId}'

/** To a visitor, who need not have an account: by mail alone, with a link that opens this conversation (ON-9). */
export const visitorTexts = {
  visitor_enquiry_received: {
    // The address is not proved yet and may be anybody's: nothing that the asker wrote is sent to it.
    path: mailed,
    action: open,
    en: {
      title: 'We have your question',
      body: 'Thank you. Operations will answer, and we will write to you here. By the link you can read and write on, and you confirm that this address is yours. If you asked nothing, do nothing.',
    },
    'zh-CN': {
      title: '我们已收到您的问题',
      body: '感谢您的来信。运营人员将会答复，我们会发邮件通知您。通过下方链接可查看并继续对话，同时确认此邮箱归您所有。如果您没有提问，请忽略本邮件。',
    },
  },
  visitor_enquiry_answered: {
    path: mailed,
    action: open,
    en: { title: 'An answer to your question: {subject}', body: 'Operations writes:\n{text}' },
    'zh-CN': { title: '您的问题已有答复：{subject}', body: '运营人员回复：\n{text}' },
  },
  visitor_enquiry_closed: {
    path: mailed,
    action: open,
    en: {
      title: 'Your conversation is closed: {subject}',
      body: 'Operations closed the conversation. If anything is open, write on: that opens it again.',
    },
    'zh-CN': {
      title: '您的对话已关闭：{subject}',
      body: '运营人员已关闭此对话。如仍有疑问，继续留言即可重新打开。',
    },
  },
} as const satisfies Record<string, Message>

/** To accounts that asked, and to operations (ON-9). */
export const enquiryTexts = {
  enquiry_answered: {
    path: own,
    action: open,
    en: { title: 'An answer to your question: {subject}', body: 'Operations writes:\n{text}' },
    'zh-CN': { title: '您的问题已有答复：{subject}', body: '运营人员回复：\n{text}' },
  },
  enquiry_closed: {
    path: own,
    action: open,
    en: {
      title: 'Your conversation is closed: {subject}',
      body: 'Operations closed the conversation. If anything is open, write on: that opens it again.',
    },
    'zh-CN': {
      title: '您的对话已关闭：{subject}',
      body: '运营人员已关闭此对话。如仍有疑问，继续留言即可重新打开。',
    },
  },
  enquiry_received: {
    path: desk,
    action: open,
    isQuiet: true,
    en: { title: 'A new enquiry: {subject}', body: '{askerName} asks operations: {subject}' },
    'zh-CN': { title: '新的咨询：{subject}', body: '{askerName} 向运营咨询：{subject}' },
  },
  enquiry_continued: {
    path: desk,
    action: open,
    en: {
      title: '{askerName} writes on: {subject}',
      body: 'The conversation “{subject}” waits for an answer again.',
    },
    'zh-CN': { title: '{askerName} 继续留言：{subject}', body: '对话“{subject}”再次等待回复。' },
  },
} as const satisfies Record<string, Message>
