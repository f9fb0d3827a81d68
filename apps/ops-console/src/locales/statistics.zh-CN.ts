import type { Words } from '@emporium/ui'
import type { statisticsEn } from './statistics.en.ts'

/** 审核台统计。 */
export const statisticsZhCN: Words<typeof statisticsEn> = {
  statistics: {
    title: '统计',
    lead: '审核台的工作情况，按审核台的日历与工作时间计算。',
    period: '时段',
    weeks: '最近 {count} 周',
    export: '下载 CSV',
    notSaved: '文件下载失败，请重试。',
    week: '周起始日',
    day: '日期',
    throughput: '每周处理数量',
    throughputText: '通过、驳回以及卖家撤回。',
    passed: '通过',
    rejected: '驳回',
    withdrawn: '撤回',
    queue: '进行中的案件',
    queueText: '每日结束时的数量。',
    open: '进行中',
    times: '各阶段用时',
    timesText: '本时段内离开该阶段的案件：中位数，以及 95% 案件不超过的用时。',
    workingHours: '{median} 小时，95%：{p95} 小时（工作时间，{count} 个）',
    clockHours: '{median} 小时，95%：{p95} 小时（自然时间，{count} 个）',
    reasons: '驳回原因',
    reasonsText: '一次驳回可以有多个原因。',
    reviewers: '审核员结论',
    reviewersText: '每个通过或驳回的检查各计一次。',
    verdicts: '{passed} 通过，{rejected} 驳回，{overrides} 与探测结果不一致',
    appeals: '申诉',
    appealsText: '本时段内收到的申诉，以及在本时段内结束的申诉的结果。',
    appealed: {
      filed: '收到',
      upheld: '维持驳回',
      overturned: '驳回已撤销',
      lapsed: '决定前已重新提交',
    },
    appealTimes: '{share}% 撤销驳回；决定用时 {median} 小时，95%：{p95} 小时（工作时间）',
    nothing: '本时段内没有数据。',
  },
}
