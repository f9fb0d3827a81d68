import { categories } from './categories.ts'
import type { BillingModel, ReleaseStatus } from './isv.ts'
import { isvSheetVersion, type SheetFault, type SheetFieldName } from './isv-sheet.ts'
import {
  billingModelNamesZhCN,
  categoryNamesZhCN,
  regionNamesZhCN,
  releaseStatusNamesZhCN,
  subCategoryNamesZhCN,
} from './names.zh-CN.ts'
import { regionLabel } from './regions.ts'

/** The languages of the sheet, of its template and of the report on it. */
export const sheetLanguages = ['en', 'zh-CN'] as const
export type SheetLanguage = (typeof sheetLanguages)[number]

/** What a reader sees of a field: its name, what is asked, and an answer as an example. */
export type SheetFieldWords = { label: string; help: string; example: string | readonly string[] }

const en: Record<SheetFieldName, SheetFieldWords> = {
  productName: {
    label: 'Product name',
    help: 'As buyers shall see it.',
    example: 'Harbor Log Search',
  },
  version: { label: 'Version', help: 'The version that you want to list first.', example: 'V2.1' },
  summary: {
    label: 'Short description',
    help: 'What it does, for lists and search engines; 100 words or fewer read best.',
    example: 'Finds lines in the logs of all your servers, in seconds.',
  },
  description: {
    label: 'Description',
    help: 'What it does for end users, how it is used on the cloud, what sets it apart.',
    example:
      'Harbor collects the logs of every server into one index. Search by word, field and time; share what you found with a link.',
  },
  category: {
    label: 'Category',
    help: 'Where buyers look for it. Needed for SaaS.',
    example: 'operations/logging',
  },
  website: {
    label: 'Product website',
    help: 'Begins with https://. May stay empty.',
    example: 'https://larch.example/harbor',
  },
  releaseStatus: {
    label: 'Release status',
    help: 'Only publicly released software is admitted.',
    example: 'released',
  },
  billingModel: {
    label: 'Billing model',
    help: 'How customers pay you for the software.',
    example: 'subscription',
  },
  pricing: {
    label: 'Pricing',
    help: 'What it costs, in your own words; the cloud charges for servers by itself.',
    example: 'Free up to 5 GB a day; US$ 9 a month above.',
  },
  thirdPartyLicences: {
    label: 'Third-party licences included',
    help: 'Yes when the product contains software of others.',
    example: 'yes',
  },
  licenceDetails: {
    label: 'Which licences',
    help: 'Each component and its licence. Needed when some are included.',
    example: 'OpenSearch, Apache-2.0; Vue, MIT',
  },
  supportSummary: {
    label: 'Support process',
    help: 'How a request comes in, who answers, how it is escalated.',
    example: 'Tickets by e-mail, answered by engineers within one business day.',
  },
  supportHours: {
    label: 'Support hours',
    help: 'With the time zone.',
    example: 'Monday to Friday, 9–18 UTC+8',
  },
  supportContact: {
    label: 'Support contact',
    help: 'An e-mail address, or a web address that begins with https://.',
    example: 'support@larch.example',
  },
  osFamily: {
    label: 'Base operating system',
    help: 'Of the image that you will publish.',
    example: 'linux',
  },
  operatingSystem: {
    label: 'Operating system version',
    help: 'With its edition and bits.',
    example: 'Ubuntu 24.04 64-bit',
  },
  regions: {
    label: 'Release regions',
    help: 'Where buyers shall be able to launch it: choose Yes for at least one.',
    example: ['ap-southeast-1', 'cn-hangzhou'],
  },
  hasBootScript: {
    label: 'Contains a boot script',
    help: 'A wrong answer makes production of sold images fail.',
    example: 'no',
  },
  recommendedConfiguration: {
    label: 'Recommended ECS configuration',
    help: 'May stay empty.',
    example: 'ecs.t1.xsmall or above',
  },
  serviceUrl: {
    label: 'Address of the service',
    help: 'The first page that customers see; begins with https://.',
    example: 'https://app.larch.example',
  },
}

const zhCN: Record<SheetFieldName, SheetFieldWords> = {
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
    help: '买家在哪个类目下找到它。SaaS 产品必填。',
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

/** The words of every field of the sheet (ON-8). */
export const sheetFieldWords: Readonly<
  Record<SheetLanguage, Readonly<Record<SheetFieldName, SheetFieldWords>>>
> = { en, 'zh-CN': zhCN }

/** What is wrong with an answer and what to do, with `{limit}` and `{length}` filled in (ON-8). */
export const sheetFaultWords: Readonly<Record<SheetLanguage, Record<SheetFault, string>>> = {
  en: {
    missing: 'This is required: fill it in.',
    too_long: 'This has {length} characters; shorten it to {limit}.',
    not_one_line: 'Write this in one line, without control characters.',
    not_text: 'This cell holds a formula, a date or an error; write plain text.',
    not_https: 'Write a web address that begins with https://.',
    not_contact: 'Write an e-mail address, or a web address that begins with https://.',
    not_in_list: 'Choose one of the answers that the cell offers.',
    not_yes_or_no: 'Choose Yes or No.',
    not_released: 'Only publicly released software is admitted. Come back when it is released.',
  },
  'zh-CN': {
    missing: '此项必填，请填写。',
    too_long: '共 {length} 个字符，请缩短到 {limit} 个以内。',
    not_one_line: '请写成一行，不要包含控制字符。',
    not_text: '此单元格是公式、日期或错误值，请填写普通文本。',
    not_https: '请填写以 https:// 开头的网址。',
    not_contact: '请填写邮箱地址，或以 https:// 开头的网址。',
    not_in_list: '请从单元格的下拉列表中选择。',
    not_yes_or_no: '请选择“是”或“否”。',
    not_released: '仅接受已公开发布的软件，请在发布后再提交。',
  },
}

/** A fault in words. */
export function sheetFaultText(
  language: SheetLanguage,
  fault: SheetFault,
  numbers: Readonly<{ limit?: number; length?: number }> = {},
): string {
  return sheetFaultWords[language][fault].replace(/\{(limit|length)\}/g, (_all, name: string) =>
    String(numbers[name as keyof typeof numbers] ?? ''),
  )
}

const billingModelNames: Readonly<Record<BillingModel, string>> = {
  free: 'Free',
  subscription: 'Subscription',
  pay_as_you_go: 'Pay as you go',
  one_off: 'One-off payment',
  bring_your_own_licence: 'Bring your own licence',
}
const releaseStatusNames: Readonly<Record<ReleaseStatus, string>> = {
  released: 'Publicly released',
  beta: 'Beta or preview',
  in_development: 'In development',
}

function categoryPairName(language: SheetLanguage, pair: string): string {
  const [id, child] = pair.split('/')
  const category = categories.find((one) => one.id === id)
  const sub = category?.children.find(([one]) => one === child)
  if (!category || !sub) return pair
  return language === 'en'
    ? `${category.name} › ${sub[1]}`
    : `${categoryNamesZhCN[category.id]} › ${subCategoryNamesZhCN[sub[0]]}`
}

const choiceNames: Readonly<
  Partial<Record<SheetFieldName, (language: SheetLanguage, value: string) => string>>
> = {
  category: categoryPairName,
  osFamily: (_language, value) => (value === 'linux' ? 'Linux' : 'Windows'),
  billingModel: (language, value) =>
    (language === 'en' ? billingModelNames : billingModelNamesZhCN)[value as BillingModel] ?? value,
  releaseStatus: (language, value) =>
    (language === 'en' ? releaseStatusNames : releaseStatusNamesZhCN)[value as ReleaseStatus] ??
    value,
  regions: (language, value) =>
    language === 'en'
      ? regionLabel(value)
      : (regionNamesZhCN[value as keyof typeof regionNamesZhCN] ?? value),
}

/** What may be chosen, as the reader's language calls it; what is unknown is shown as it is. */
export function sheetChoiceName(
  language: SheetLanguage,
  field: SheetFieldName,
  value: string,
): string {
  return choiceNames[field]?.(language, value) ?? value
}

/** Yes and no, as the sheet writes them. */
export const sheetYesNo: Readonly<Record<SheetLanguage, { yes: string; no: string }>> = {
  en: { yes: 'Yes', no: 'No' },
  'zh-CN': { yes: '是', no: '否' },
}

/** The name of the template's file: "isv-sheet-image-v1.xlsx". */
export const sheetFileName = (type: string): string => `isv-sheet-${type}-v${isvSheetVersion}.xlsx`
