import type { Words } from '@emporium/ui'
import type { companyEn } from './company.en.ts'

/** 企业法定信息与暂停。 */
export const companyZhCN: Words<typeof companyEn> = {
  companyChange: {
    title: '申请变更企业信息',
    lead: '法定信息由运营团队与登记信息核对后变更。',
    requests: '企业信息变更申请',
    requestsText: '您向运营团队申请变更的内容及处理结果。',
    nothingChanged: '尚未作任何修改。请至少修改一项信息。',
    now: '当前：{now}',
    grounds: '变更理由及可核实之处',
    groundsHint: '例如登记的编号和日期，或其链接。',
    send: '提交申请',
    sent: '申请已提交，运营团队会在此处并通过邮件告知您结果',
  },
  suspension: {
    title: '{name} 已被暂停',
    since: '自',
    confirmBy: '紧急停售，尚待确认：若运营团队未予确认，将自动恢复，时间：',
    stopped: '您的产品无法被搜索或订阅，也无法提交任何内容。',
    held: '审核中的内容已暂缓：保留原有位置，恢复后继续。',
    works: '现有订阅者不受影响。您仍可回复消息和评价、查看交易、编辑草稿以及修改联系信息。',
    contact: '联系运营团队',
  },
}
