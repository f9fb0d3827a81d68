import { isvSheetVersion, type SheetFault, type SheetFieldName } from './isv-sheet.ts'
import { sheetFieldsZhCN } from './isv-sheet.zh-CN.ts'

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
    help: 'Where buyers look for it. May stay empty.',
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

/** The words of every field of the sheet (ON-8). */
export const sheetFieldWords: Readonly<
  Record<SheetLanguage, Readonly<Record<SheetFieldName, SheetFieldWords>>>
> = { en, 'zh-CN': sheetFieldsZhCN }

/** What is wrong with an answer and what to do, with `{limit}` and `{length}` filled in (ON-8). */
export const sheetFaultWords: Readonly<Record<SheetLanguage, Record<SheetFault, string>>> = {
  en: {
    missing: 'This is required: fill it in.',
    row_missing:
      'The row of this question is no longer in the sheet. Download the sheet with remarks, which has it again.',
    too_long: 'This has {length} characters; shorten it to {limit}.',
    not_one_line: 'Write this in one line, without control characters.',
    control_characters: 'This has control characters. Delete the answer and type it anew.',
    hidden_characters:
      'This has characters that cannot be seen, or that turn the direction of the text. Delete the answer and type it anew.',
    not_text: 'This cell holds a formula, a date or an error; write plain text.',
    not_https: 'Write a web address that begins with https://.',
    not_contact: 'Write an e-mail address, or a web address that begins with https://.',
    not_in_list: 'Choose one of the answers that the cell offers.',
    not_yes_or_no: 'Choose Yes or No.',
    not_released: 'Only publicly released software is admitted. Come back when it is released.',
  },
  'zh-CN': {
    missing: '此项必填，请填写。',
    row_missing: '此问题所在的行已不在表中。请下载带备注的表格，其中已恢复该行。',
    too_long: '共 {length} 个字符，请缩短到 {limit} 个以内。',
    not_one_line: '请写成一行，不要包含控制字符。',
    control_characters: '含有控制字符，请删除后重新输入。',
    hidden_characters: '含有不可见字符或改变文字方向的字符，请删除后重新输入。',
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

/** Yes and no, as the sheet writes them. */
export const sheetYesNo: Readonly<Record<SheetLanguage, { yes: string; no: string }>> = {
  en: { yes: 'Yes', no: 'No' },
  'zh-CN': { yes: '是', no: '否' },
}

/** The name of the template's file: "isv-sheet-image-v1.xlsx". */
export const sheetFileName = (type: string): string => `isv-sheet-${type}-v${isvSheetVersion}.xlsx`
