import type { Words } from '@emporium/ui'
import type { actsEn } from './acts.en.ts'

/** 需要第二人确认的操作。 */
export const actsZhCN: Words<typeof actsEn> = {
  heldActs: {
    title: '等待第二人确认',
    short: '第二人确认',
    lead: '影响重大的操作须由另一位管理员执行；提出者可以取消。',
    count: '{count} 项等待您处理',
    none: '尚无等待确认的操作',
    noneText: '下架有订阅者的产品、下架产品的最后一个版本以及暂停服务商时，会显示在这里。',
    held: '等待第二人确认',
    heldBy: '由 {name} 提出，等待第二人确认',
    kind: {
      remove_product: '下架产品',
      remove_as_requested: '按卖家请求下架产品',
      suspend_vendor: '暂停服务商',
      confirm_suspension: '维持暂停服务商',
    },
    proposedBy: '由 {name} 提出',
    effect: {
      subscribers: '产品将下架，{count} 位订阅者会收到通知并保留现有订阅。',
      shelf: '产品将随其最后一个版本下架。',
      vendor: '其产品将无法被搜索、订阅或提交；现有订阅者不受影响。',
      stopped: '其销售已停止。若期限内无人确认或被取消，服务商将恢复销售。',
    },
    lapses: '失效时间：',
    own: '须由另一位管理员执行',
    settled: {
      done: '{name} 已执行',
      cancelled: '{name} 已取消',
    },
    because: '：{words}',
    voided: '已无法执行：{problem}。',
    ask: {
      remove_product: '执行后，{name} 将立即从商店下架，服务商会看到原因。',
      remove_as_requested: '执行后，该请求获批：{name} 将立即或在批准的日期从商店下架。',
      suspend_vendor: '执行后，{name} 将立即被暂停，其团队会看到原因。',
      confirm_suspension: '执行后，{name} 将维持暂停，直至被恢复。',
    },
    cancelIt: '取消该提议',
    keepIt: '继续等待',
    cancelTitle: '取消该操作',
    cancelText: '{name} 会看到取消原因。产品或服务商不受影响。',
    cancelStopText: '{name} 和服务商团队会看到取消原因。服务商将立即恢复销售。',
    done: {
      done: '已执行：{name}',
      cancelled: '已取消：{name}',
      void: '此操作已无法执行：{name}',
    },
    nowHeld: '等待第二人确认：{name}',
  },
}
