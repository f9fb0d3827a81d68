import type { Message } from '../message.ts'

const path = '/ops/cases/{caseId}'
const action = { en: 'Open the case', 'zh-CN': '打开案件' }

/** Among the reviewers of the desk (RV-7). */
export const deskTexts = {
  case_assigned: {
    path,
    action,
    en: {
      title: 'You have been handed a case: {productName}',
      body: '{assignedBy} has handed you the review of {productName}.',
    },
    'zh-CN': {
      title: '您收到一个案件：{productName}',
      body: '{assignedBy} 将 {productName} 的审核交给了您。',
    },
  },
  case_assigned_with_note: {
    path,
    action,
    en: {
      title: 'You have been handed a case: {productName}',
      body: '{assignedBy} has handed you the review of {productName} and writes:\n{note}',
    },
    'zh-CN': {
      title: '您收到一个案件：{productName}',
      body: '{assignedBy} 将 {productName} 的审核交给了您，并留言：\n{note}',
    },
  },
  case_reply: {
    path,
    action,
    en: {
      title: 'The seller writes about {productName}',
      body: '{authorName} writes about the review of {productName}:\n{finding}{text}',
    },
    'zh-CN': {
      title: '卖家就 {productName} 留言',
      body: '{authorName} 就 {productName} 的审核留言：\n{finding}{text}',
    },
  },
  case_due_soon: {
    path,
    action,
    en: {
      title: 'Due within a business day: {productName}',
      body: 'The answer to {productName} is due within one business day.',
    },
    'zh-CN': {
      title: '一个工作日内到期：{productName}',
      body: '{productName} 的审核须在一个工作日内答复。',
    },
  },
  case_overdue: {
    path,
    action,
    en: {
      title: 'Overdue: {productName}',
      body: 'The answer to {productName} is overdue. The seller still waits for it.',
    },
    'zh-CN': {
      title: '已逾期：{productName}',
      body: '{productName} 的审核已逾期，卖家仍在等待答复。',
    },
  },
  case_appealed: {
    path,
    action,
    en: {
      title: 'An appeal waits for you: {productName}',
      body: 'The seller of {productName} appeals against its rejection. Somebody who did not reject it decides:\n{text}',
    },
    'zh-CN': {
      title: '有申诉待处理：{productName}',
      body: '{productName} 的卖家对驳回提出申诉，须由未参与驳回的人员决定：\n{text}',
    },
  },
  case_appeal_told: {
    path,
    action,
    isQuiet: true,
    en: {
      title: 'An appeal against your rejection was decided: {productName}',
      body: 'A colleague has decided on the appeal for {productName}:\n{text}',
    },
    'zh-CN': {
      title: '针对您驳回的申诉已有决定：{productName}',
      body: '同事已就 {productName} 的申诉作出决定：\n{text}',
    },
  },
  case_passed_on: {
    path,
    action,
    isQuiet: true,
    en: {
      title: 'Your case has gone to a colleague: {productName}',
      body: '{assignedBy} has handed the review of {productName} to {reviewerName}. You have nothing more to do.',
    },
    'zh-CN': {
      title: '您的案件已转给同事：{productName}',
      body: '{assignedBy} 已将 {productName} 的审核转给 {reviewerName}，您无需再处理。',
    },
  },
} as const satisfies Record<string, Message>
