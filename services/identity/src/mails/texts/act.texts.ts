import type { Message } from '../message.ts'

const path = '/ops/held-acts'
const action = { en: 'Open the console', 'zh-CN': '打开控制台' }

/** Among admins: what waits for a second person, and what became of it (RV-7, IM-11). */
export const actTexts = {
  act_held: {
    path,
    action,
    en: {
      title: 'Waits for a second person: {subjectName}',
      body: '{proposedByName} wants to {actKind}: {subjectName}. Reason: {reason}\nAnother admin has to proceed or cancel until {lapsesAt} (UTC).',
    },
    'zh-CN': {
      title: '等待第二人确认：{subjectName}',
      body: '{proposedByName} 提出{actKind}：{subjectName}。原因：{reason}\n须由另一位管理员在 {lapsesAt}（UTC）前执行或取消。',
    },
  },
  act_done: {
    path,
    action,
    isQuiet: true,
    en: {
      title: 'Done: {subjectName}',
      body: '{settledByName} has proceeded with what you proposed: {actKind}: {subjectName}.',
    },
    'zh-CN': {
      title: '已执行：{subjectName}',
      body: '{settledByName} 已执行您提出的操作：{actKind}：{subjectName}。',
    },
  },
  act_cancelled: {
    path,
    action,
    en: {
      title: 'Cancelled: {subjectName}',
      body: '{settledByName} has cancelled what you proposed: {actKind}: {subjectName}. Reason: {words}',
    },
    'zh-CN': {
      title: '已取消：{subjectName}',
      body: '{settledByName} 已取消您提出的操作：{actKind}：{subjectName}。原因：{words}',
    },
  },
  act_void: {
    path,
    action,
    isQuiet: true,
    en: {
      title: 'No longer possible: {subjectName}',
      body: 'What you proposed is no longer possible, because it was done or changed otherwise: {actKind}: {subjectName}.',
    },
    'zh-CN': {
      title: '已无法执行：{subjectName}',
      body: '您提出的操作已通过其他方式完成或情况已变，无法再执行：{actKind}：{subjectName}。',
    },
  },
  act_lapsed: {
    path,
    action,
    en: {
      title: 'Lapsed: {subjectName}',
      body: 'Nobody has proceeded in time with what you proposed: {actKind}: {subjectName}. You can propose it again.',
    },
    'zh-CN': {
      title: '已失效：{subjectName}',
      body: '期限内无人执行您提出的操作：{actKind}：{subjectName}。您可以重新提出。',
    },
  },
} as const satisfies Record<string, Message>
