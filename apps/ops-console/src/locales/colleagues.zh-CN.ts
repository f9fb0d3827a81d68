import type { Words } from '@emporium/ui'
import type { colleaguesEn } from './colleagues.en.ts'

/** 与同事协作：查看案件的同事、转交案件；尚未发送的草稿。 */
export const colleaguesZhCN: Words<typeof colleaguesEn> = {
  onlookers: {
    one: '{names} 正在查看此案件。',
    more: '{names} 正在查看此案件。',
  },
  kept: {
    saving: '正在保存草稿',
    savedAt: '草稿已于 {time} 保存',
    offline: '草稿未保存：网络已断开，正在重试。',
    failed: '草稿未保存',
    rejection: '您已开始填写驳回原因，发送之前会一直保留。',
    elsewhere: '您在另一个窗口中写了不同的内容：',
    takeTheirs: '采用这些内容',
    keepMine: '保留此处的内容',
  },
  assign: {
    title: '转交给同事',
    text: '系统会通知接手的同事和原负责人。卖家看不到备注。',
    to: '同事',
    choose: '请选择同事',
    missing: '请选择同事。',
    nobody: '没有其他可以审核此案件的人员。',
    held: '{name}（{count} 个案件）',
    full: '{name}（{count} 个案件，已达上限）',
    note: '备注',
    noteHint: '备注同时保留在案件的内部备注中。',
    done: '案件现由 {name} 负责',
  },
}
