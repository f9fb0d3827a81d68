import type { Words } from '@emporium/ui'
import type { answersEn } from './answers.en.ts'

/** 审核人员反复使用的回复。 */
export const answersZhCN: Words<typeof answersEn> = {
  answers: {
    title: '预设回复',
    lead: '审核人员反复使用的内容，与驳回原因及其所依据的政策绑定。一键插入，再按需修改。',
    insert: '插入预设回复',
    choose: '请选择回复',
    language: '语言',
    add: '添加回复',
    edit: '编辑回复',
    save: '保存回复',
    saved: '回复已保存',
    dialogText: '审核人员可立即使用。此前已发送的内容保持不变。',
    reason: '驳回原因',
    titleOf: '标题',
    textOf: '给卖家的内容',
    quote: '政策引文',
    quoteHint: '留空则引用该驳回原因所依据的规则。',
    policyUrl: '政策链接',
    editedBy: '{name} 编辑 ·',
    shipped: '随软件提供',
    retire: '停用',
    retireText: '审核人员将不再看到此回复，但仍保留在此列表中。',
    reinstate: '重新启用',
    reinstatedDone: '回复已重新启用',
    retired: '已停用',
    retiredDone: '回复已停用',
    showRetired: '同时显示已停用的回复',
    none: '暂无回复',
    noneText: '请添加您经常需要重复书写的内容。',
  },
}
