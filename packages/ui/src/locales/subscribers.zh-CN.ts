import type { Words } from '../text/message-key.ts'
import type { subscribersEn } from './subscribers.en.ts'

/** 卖家与订阅者之间的消息，简体中文。 */
export const subscribersZhCN: Words<typeof subscribersEn> = {
  messages: '消息',
  you: '您',
  withdrawn: '平台已不再显示此消息。',
  withdrawnFor: '平台已不再向读者显示此消息：{reason}',
}
