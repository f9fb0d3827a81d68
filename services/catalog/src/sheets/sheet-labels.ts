import { sheetChoiceName, type SheetFieldName, type SheetLanguage } from '@emporium/domain'
import type { IsvSheet } from '@emporium/events'

/** Answers of a sheet that have no field of their own in the wizard; they stand in a text, each with its label. */
type Labelled = Extract<
  SheetFieldName,
  | 'version'
  | 'website'
  | 'billingModel'
  | 'pricing'
  | 'licenceDetails'
  | 'supportHours'
  | 'supportContact'
>

const labels: Readonly<Record<SheetLanguage, Readonly<Record<Labelled, string>>>> = {
  en: {
    version: 'Version',
    website: 'Website',
    billingModel: 'Billing model',
    pricing: 'Pricing',
    licenceDetails: 'Third-party licences',
    supportHours: 'Support hours',
    supportContact: 'Support contact',
  },
  'zh-CN': {
    version: '版本',
    website: '产品网站',
    billingModel: '计费方式',
    pricing: '价格',
    licenceDetails: '第三方许可',
    supportHours: '支持时间',
    supportContact: '支持联系方式',
  },
}
const colon: Readonly<Record<SheetLanguage, string>> = { en: ': ', 'zh-CN': '：' }

/** The language that a sheet is written in, so that its labels speak it too. */
const languageOf = ({ summary = '', description = '' }: IsvSheet): SheetLanguage =>
  /\p{Script=Han}/u.test(`${summary}${description}`) ? 'zh-CN' : 'en'

/** The named answers as lines of a text, in the language of the sheet; what was not answered is left out (ON-8). */
export function labelledAnswers(sheet: IsvSheet, fields: readonly Labelled[]): string[] {
  const language = languageOf(sheet)
  return fields.flatMap((field) => {
    const answer = sheet[field]
    if (!answer) return []
    const text = field === 'billingModel' ? sheetChoiceName(language, field, answer) : answer
    return [`${labels[language][field]}${colon[language]}${text}`]
  })
}
