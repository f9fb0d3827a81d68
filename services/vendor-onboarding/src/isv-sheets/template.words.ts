import type { ProductType, SheetField, SheetLanguage } from '@emporium/domain'

/** The words of the template around its fields (ON-8). */
type TemplateWords = {
  sheet: string
  example: string
  title: Record<ProductType, string>
  lead: string
  legend: string
  exampleLead: string
  question: string
  answer: string
  help: string
  remark: string
  limit: string
  choose: string
  tooLong: string
  sections: Record<SheetField['section'], string>
}

export const templateWords: Readonly<Record<SheetLanguage, TemplateWords>> = {
  en: {
    sheet: 'Product information',
    example: 'Example',
    title: {
      image: 'Product information sheet: server image',
      saas: 'Product information sheet: SaaS',
    },
    lead: 'Fill in the blue cells, save as .xlsx and upload the file in the seller portal. Operations confirms it or returns it with remarks.',
    legend: '* is required. Cells with a list offer the possible answers.',
    exampleLead: 'This is how a filled sheet may look. Nothing that is written here is read.',
    question: 'Question',
    answer: 'Your answer',
    help: 'Help',
    remark: 'To be mended',
    limit: 'At most {limit} characters.',
    choose: 'Choose from the list.',
    tooLong: 'At most {limit} characters fit.',
    sections: {
      product: 'Product',
      business: 'Release, billing and licences',
      support: 'Support',
      delivery: 'Delivery',
    },
  },
  'zh-CN': {
    sheet: '产品信息',
    example: '示例',
    title: { image: '产品信息表：服务器镜像', saas: '产品信息表：SaaS' },
    lead: '请填写蓝色单元格，保存为 .xlsx 后在卖家中心上传。运营人员将确认，或附意见退回。',
    legend: '标有 * 的为必填项。带下拉列表的单元格请从列表中选择。',
    exampleLead: '填写示例，仅供参考。此处的内容不会被读取。',
    question: '问题',
    answer: '您的回答',
    help: '说明',
    remark: '需要修改',
    limit: '最多 {limit} 个字符。',
    choose: '请从列表中选择。',
    tooLong: '最多可填写 {limit} 个字符。',
    sections: {
      product: '产品',
      business: '发布、计费与许可',
      support: '支持',
      delivery: '交付',
    },
  },
}
