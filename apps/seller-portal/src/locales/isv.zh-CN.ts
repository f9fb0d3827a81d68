import type { Words } from '@emporium/ui'
import type { isvEn } from './isv.en.ts'

/** ISV 确认的文字，简体中文 (ON-8)。 */
export const isvZhCN: Words<typeof isvEn> = {
  isv: {
    title: 'ISV 确认',
    text: '提交某类产品之前，运营团队须根据产品信息表确认贵公司为该类 ISV：下载模板，填写后上传。',
    confirmed: '已确认',
    confirmedWithout: '运营团队已根据入驻申请确认贵公司。',
    notYet: '尚未提交信息表',
    download: '下载模板',
    template: '模板',
    templateText: 'Excel 工作簿，每个问题都有说明和可选项，并附填写示例。',
    inPage: '改为在页面中填写',
    upload: '填写好的信息表',
    uploadHint: '保存为 .xlsx，不带密码和宏。',
    change: '提交修改后的信息表',
    send: '提交信息表',
    sent: '信息表已提交，运营团队将通过邮件答复。',
    waiting: '运营团队正在审阅您的信息表，有结果后会通过邮件和此页面通知您。',
    feedback: '运营团队的反馈',
    start: '用此信息表创建产品',
    startText: '草稿将自动填入信息表的内容。',
    notThere: '目录尚未收到确认信息，请稍后再试。',
    rounds: '已提交的信息表',
    round: '第 {round} 轮',
    file: '下载 {name}',
    inForm: '在页面中填写',
    report: {
      title: '有 {count} 个单元格需要修改',
      text: '请在文件中修改这些单元格后重新上传，或下载带有修改意见的文件。',
      cell: '单元格',
      field: '问题',
      todo: '如何修改',
      download: '下载带意见的文件',
    },
  },
}
