import type { Message } from '../message.ts'

const product = '/seller/products/{productId}'
const sellersRequest = '/seller/requests/{requestId}'
const desk = '/ops/change-requests/{requestId}'
const open = { en: 'Open', 'zh-CN': '打开' }

/** About what sellers ask operations to change (IM-11, SA-3). */
export const requestTexts = {
  change_request_opened: {
    path: desk,
    action: open,
    en: {
      title: 'A seller asks to {changeKind}: {productName}',
      body: 'A seller asks operations to {changeKind}: {productName}. Wanted for: {wantedDate|no certain day}. Reason: {reason}',
    },
    'zh-CN': {
      title: '卖家请求{changeKind}：{productName}',
      body: '卖家请求运营团队{changeKind}：{productName}。期望日期：{wantedDate|未指定}。理由：{reason}',
    },
  },
  change_request_replied: {
    path: desk,
    action: open,
    en: {
      title: 'The seller answered about {productName}',
      body: 'About the request for {productName}: {text}',
    },
    'zh-CN': {
      title: '卖家回复了关于 {productName} 的请求',
      body: '关于 {productName} 的请求：{text}',
    },
  },
  change_request_answered: {
    path: product,
    action: open,
    en: {
      title: 'Operations wrote about your request for {productName}',
      body: 'About {productName}: {text}. Your request waits for your answer.',
    },
    'zh-CN': {
      title: '运营团队回复了您关于 {productName} 的请求',
      body: '关于 {productName}：{text}。您的请求正在等待您的回复。',
    },
  },
  change_request_approved: {
    path: product,
    action: open,
    en: {
      title: 'Your request for {productName} was approved',
      body: 'What you asked for {productName} will be carried out on the date that you named. {answer}',
    },
    'zh-CN': {
      title: '您关于 {productName} 的请求已批准',
      body: '您关于 {productName} 的请求将在您指定的日期执行。{answer}',
    },
  },
  change_request_carried_out: {
    path: product,
    action: open,
    en: {
      title: 'Your request for {productName} was carried out',
      body: 'What you asked for {productName} is done. {answer}',
    },
    'zh-CN': {
      title: '您关于 {productName} 的请求已执行',
      body: '您关于 {productName} 的请求已完成。{answer}',
    },
  },
  change_request_declined: {
    path: product,
    action: open,
    en: {
      title: 'Your request for {productName} was declined',
      body: 'Operations declined your request for {productName} and gave this reason: {answer}',
    },
    'zh-CN': {
      title: '您关于 {productName} 的请求被拒绝',
      body: '运营团队拒绝了您关于 {productName} 的请求，原因：{answer}',
    },
  },
  change_request_lapsed: {
    path: sellersRequest,
    action: open,
    en: {
      title: 'Your request to {changeKind} can no longer be carried out: {productName}',
      body: 'What you asked for {productName}, to {changeKind}, can’t be done any more: it left the shelf or changed meanwhile. You need not do anything.',
    },
    'zh-CN': {
      title: '您{changeKind}的请求已无法执行：{productName}',
      body: '您请求{changeKind}（{productName}），现已无法执行：相关内容在此期间已下架或已变更。您无需任何操作。',
    },
  },
} as const satisfies Record<string, Message>
