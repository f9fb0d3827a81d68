import {
  announcementKindWords,
  briefWordsOfFinding,
  faultText,
  regionIds,
  regionLabel,
  regionNamesZhCN,
  rejectionWords,
  reviewFaultWords,
  ruleIds,
  sheetFieldWords,
  wordsOfFinding,
  type ChangeKind,
  type Fault,
  type FindingFacts,
  type HeldActKind,
  type MessageVerdict,
  type ReportOutcome,
  type SheetFieldName,
} from '@emporium/domain'
import type { Language } from '../accounts/languages.ts'

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>

const roles: Words = {
  owner: { en: 'Owner', 'zh-CN': '所有者' },
  publisher: { en: 'Publisher', 'zh-CN': '发布者' },
  support: { en: 'Support', 'zh-CN': '支持' },
  finance: { en: 'Finance', 'zh-CN': '财务' },
  read_only: { en: 'Read-only', 'zh-CN': '只读' },
}
const productTypes: Words = {
  image: { en: 'image', 'zh-CN': '镜像' },
  saas: { en: 'SaaS', 'zh-CN': 'SaaS' },
}
const regions: Words = Object.fromEntries(
  regionIds.map((id) => [id, { en: regionLabel(id), 'zh-CN': regionNamesZhCN[id] }]),
)
const actKinds: Readonly<Record<HeldActKind, Readonly<Record<Language, string>>>> = {
  remove_product: { en: 'remove from the shelf', 'zh-CN': '下架产品' },
  remove_as_requested: {
    en: 'remove from the shelf, as its seller asked',
    'zh-CN': '按卖家请求下架产品',
  },
  suspend_vendor: { en: 'suspend the vendor', 'zh-CN': '暂停服务商' },
  confirm_suspension: {
    en: 'keep the vendor suspended, whose sales were stopped at once',
    'zh-CN': '维持对服务商的紧急停售',
  },
}
const changeKindWords: Readonly<Record<ChangeKind, Readonly<Record<Language, string>>>> = {
  remove_version: { en: 'remove a version', 'zh-CN': '下架版本' },
  remove_product: { en: 'remove the product', 'zh-CN': '下架产品' },
  update_listing: { en: 'change the listing', 'zh-CN': '修改产品信息' },
  add_region: { en: 'add regions', 'zh-CN': '增加地域' },
  change_support: { en: 'change the support date of a version', 'zh-CN': '修改版本的支持截止日期' },
}
/** A day is said as it is kept; none is none. */
const supportDates: Words = { no_end: { en: 'no end announced', 'zh-CN': '未宣布截止日期' } }
const outcomes: Readonly<Record<ReportOutcome, Readonly<Record<Language, string>>>> = {
  hidden: {
    en: 'It is no longer shown. Thank you for telling us.',
    'zh-CN': '该评价已不再显示。感谢您的反馈。',
  },
  kept: {
    en: 'We found nothing against our rules, so it stays.',
    'zh-CN': '我们未发现违反规则之处，该评价予以保留。',
  },
  withdrawn: { en: 'Its author has taken it back.', 'zh-CN': '作者已撤回该评价。' },
}
const messageVerdictWords: Readonly<Record<MessageVerdict, Readonly<Record<Language, string>>>> = {
  withdrawn: {
    en: 'It is no longer shown. Thank you for telling us.',
    'zh-CN': '该消息已不再显示。感谢您的反馈。',
  },
  kept: {
    en: 'We found nothing against our rules. You can block its seller all the same.',
    'zh-CN': '我们未发现违反规则之处。您仍可屏蔽该卖家。',
  },
}
const tables: Readonly<Record<string, Words>> = {
  role: roles,
  productType: productTypes,
  regionId: regions,
  actKind: actKinds,
  changeKind: changeKindWords,
  supportBefore: supportDates,
  supportAfter: supportDates,
  reviewFault: reviewFaultWords,
  outcome: outcomes,
  announcementKind: announcementKindWords,
  messageVerdict: messageVerdictWords,
}

const colon: Readonly<Record<Language, string>> = { en: ': ', 'zh-CN': '：' }

/** A reason in the reviewer's words, or a finding of the checks that it was rejected for. */
type SaidReason = { code: string; text: string } | { ruleId: string; facts: FindingFacts }

/** A reason by its label, a finding by what is the matter and how it is mended; what has no words any more is left out. */
function sayReason(said: SaidReason, language: Language): string[] {
  if ('code' in said)
    return [`${rejectionWords(said.code, language).label}${colon[language]}${said.text}`]
  const ruleId = ruleIds.find((id) => id === said.ruleId)
  return ruleId ? [briefWordsOfFinding({ ruleId, facts: said.facts }, language)] : []
}

/** Each reason of a rejection on its line, in the reader's language (RV-5). */
function sayReasons(kept: string, language: Language): string {
  const lines = (JSON.parse(kept) as SaidReason[]).flatMap((said) => sayReason(said, language))
  return `${lines.map((line) => `\n• ${line}`).join('')}\n`
}

/** The finding that a message is about, on a line of its own (RV-7). */
function sayFinding(kept: string, language: Language): string {
  const { ruleId, facts } = JSON.parse(kept) as { ruleId: string; facts: FindingFacts }
  const known = ruleIds.find((id) => id === ruleId)
  return known ? `• ${wordsOfFinding({ ruleId: known, facts }, language).title}\n` : ''
}

/** What is to be mended in a sheet: in general, and field by field (ON-8). */
function sayFeedback(kept: string, language: Language): string {
  type Said = { feedback: string; remarks: { field: SheetFieldName; text: string }[] }
  const { feedback, remarks } = JSON.parse(kept) as Said
  const lines = remarks.map(
    ({ field, text }) => `• ${sheetFieldWords[language][field].label}${colon[language]}${text}`,
  )
  return [feedback, ...lines].join('\n')
}

/** A name that somebody gave in more than one language; English is always among them. */
const sayTitle = (kept: string, language: Language): string => {
  const said = JSON.parse(kept) as { en: string } & Partial<Record<Language, string>>
  return said[language] ?? said.en
}

/** Parameters that are kept as facts, because they are more than a word. */
const readings: Readonly<Record<string, (kept: string, language: Language) => string>> = {
  said: sayReasons,
  remarks: sayFeedback,
  titles: sayTitle,
  finding: sayFinding,
  fault: (kept, language) => faultText(language, JSON.parse(kept) as Omit<Fault, 'detail'>) ?? '',
}

/** What was kept as facts, in words; what is none is a text already. */
function readFacts(name: string, kept: string, language: Language): string {
  try {
    return readings[name]?.(kept, language) ?? kept
  } catch (error) {
    if (error instanceof SyntaxError) return kept
    throw error
  }
}

/**
 * A parameter in words: what is code to the platform (a team role, a region, why something failed) is not what people
 * read.
 */
export function sayCode(name: string, value: string, language: Language): string {
  if (value !== '' && readings[name]) return readFacts(name, value, language)
  return tables[name]?.[value]?.[language] ?? value
}
