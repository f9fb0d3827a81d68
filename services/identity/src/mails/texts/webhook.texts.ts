import type { Message } from '../message.ts'

const page = '/seller/webhooks'
const open = { en: 'Open the webhooks', 'zh-CN': '打开 Webhook' }

/** About the programs that a vendor has its events sent to (PA-1). */
export const webhookTexts = {
  webhook_failing: {
    path: page,
    action: open,
    en: {
      title: 'We no longer send your events to {url}',
      body: 'For three days nothing that we sent to {url} was accepted, so the endpoint is disabled. See in its log what it answered. When it works again, enable it: what waits is sent then. What happens while it is disabled can be read from the events feed.',
    },
    'zh-CN': {
      title: '我们已停止向 {url} 发送事件',
      body: '三天以来，我们发送到 {url} 的内容均未被接受，因此该端点已停用。请在其日志中查看返回的内容。修复后请重新启用：等待中的事件会随即发送。停用期间发生的事件可从事件流读取。',
    },
  },
  webhook_gone: {
    path: page,
    action: open,
    en: {
      title: 'We no longer send your events to {url}',
      body: 'The program at {url} answered that it is gone (410), so the endpoint is disabled. Delete it, or give it another address and enable it.',
    },
    'zh-CN': {
      title: '我们已停止向 {url} 发送事件',
      body: '{url} 处的程序答复其已不再提供服务（410），因此该端点已停用。请将其删除，或更换地址后重新启用。',
    },
  },
} as const satisfies Record<string, Message>
