import type { SheetFieldName } from './isv-sheet.ts'
import type { SheetFieldWords } from './isv-sheet.words.ts'

/** 信息表各字段的文字 (ON-8)。 */
export const sheetFieldsZhCN: Record<SheetFieldName, SheetFieldWords> = {
  productName: { label: '产品名称', help: '买家看到的名称。', example: 'Harbor 日志搜索' },
  version: { label: '版本', help: '您希望首先上架的版本。', example: 'V2.1' },
  summary: {
    label: '简短描述',
    help: '说明产品的用途，用于列表和搜索引擎；建议不超过 100 个词。',
    example: '几秒内在所有服务器的日志中找到所需内容。',
  },
  description: {
    label: '产品描述',
    help: '产品给最终用户带来的价值、在云上如何使用、有何特色。',
    example:
      'Harbor 将每台服务器的日志汇集到一个索引中，可按关键词、字段和时间搜索，并用链接分享结果。',
  },
  category: {
    label: '类目',
    help: '买家在哪个类目下找到它，可不填。',
    example: 'operations/logging',
  },
  website: {
    label: '产品网站',
    help: '以 https:// 开头，可不填。',
    example: 'https://larch.example/harbor',
  },
  releaseStatus: {
    label: '发布状态',
    help: '仅接受已公开发布的软件。',
    example: 'released',
  },
  billingModel: { label: '计费方式', help: '客户如何为软件付费。', example: 'subscription' },
  pricing: {
    label: '价格说明',
    help: '用您自己的话说明价格；服务器费用由云平台另行计费。',
    example: '每天 5 GB 以内免费，超出部分每月 9 美元。',
  },
  thirdPartyLicences: {
    label: '是否包含第三方许可',
    help: '产品中含有他人的软件时选“是”。',
    example: 'yes',
  },
  licenceDetails: {
    label: '包含哪些许可',
    help: '列出每个组件及其许可。包含第三方许可时必填。',
    example: 'OpenSearch，Apache-2.0；Vue，MIT',
  },
  supportSummary: {
    label: '支持流程',
    help: '请求如何提交、由谁答复、如何升级处理。',
    example: '通过邮件提交工单，由工程师在一个工作日内答复。',
  },
  supportHours: { label: '支持时间', help: '请注明时区。', example: '周一至周五 9–18 点（UTC+8）' },
  supportContact: {
    label: '支持联系方式',
    help: '邮箱地址，或以 https:// 开头的网址。',
    example: 'support@larch.example',
  },
  osFamily: { label: '基础操作系统', help: '您将发布的镜像的操作系统。', example: 'linux' },
  operatingSystem: {
    label: '操作系统版本',
    help: '请注明版本和位数。',
    example: 'Ubuntu 24.04 64 位',
  },
  regions: {
    label: '发布地域',
    help: '买家可在哪些地域启动产品：至少有一个选“是”。',
    example: ['ap-southeast-1', 'cn-hangzhou'],
  },
  hasBootScript: {
    label: '是否包含启动脚本',
    help: '回答错误会导致售出镜像的生产失败。',
    example: 'no',
  },
  recommendedConfiguration: {
    label: '推荐 ECS 配置',
    help: '可不填。',
    example: 'ecs.t1.xsmall 或更高',
  },
  serviceUrl: {
    label: '服务地址',
    help: '客户看到的第一个页面，以 https:// 开头。',
    example: 'https://app.larch.example',
  },
}
