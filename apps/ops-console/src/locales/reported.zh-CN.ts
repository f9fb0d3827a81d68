import type { Words } from '@emporium/ui'
import type { reportedEn } from './reported.en.ts'

/** 被举报的卖家消息，简体中文。 */
export const reportedZhCN: Words<typeof reportedEn> = {
  reportedMessages: {
    title: '被举报的消息',
    lead: '卖家发给订阅者并被读者举报的消息。举报人会得知处理结果，卖家会得知被撤下的消息和原因。',
    fault: '问题类型',
    anyFault: '全部原因',
    conversation: '发给单个买家',
    delivered: '发给 {count} 位买家',
    waits: '等待开始于',
    reports: '举报',
    keep: '没有问题',
    kept: '已保留该消息',
    withdraw: '撤下',
    withdrawText: '读者将不再看到此消息，卖家会看到您填写的原因。',
    withdrawn: '已撤下该消息',
    none: '没有待处理的消息',
    noneText: '被读者举报的卖家消息会显示在这里。',
  },
}
