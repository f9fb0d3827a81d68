import { sheetFaults, type SheetFault } from '../isv-sheet.ts'
import { sheetFaultText } from '../isv-sheet.words.ts'
import { ruleIds } from '../listing-rules/rule-catalogue.ts'
import type { FindingFacts, RuleFinding, RuleLanguage } from '../listing-rules/rule-finding.ts'
import { briefWordsOfFinding } from '../listing-rules/rule-words.ts'
import type { FieldProblem } from '../problem-details.ts'
import { regionNamesZhCN } from '../names.zh-CN.ts'
import { regionLabel } from '../regions.ts'
import type { Fault } from './fault.ts'
import { fillFault, readFaultParams, type FaultParams, type FaultReading } from './fault-params.ts'
import { faultsEn } from './fault-words.en.ts'
import { faultsZhCN } from './fault-words.zh-CN.ts'

/** The answer of a sheet that is at fault, and where it stands in the workbook (ON-8). */
export type AnswerAtFault = { field: string; fault: SheetFault; limit?: number; length?: number }

const ruleMark = 'rule-'
const answerMark = 'answer-'

function answerText(language: RuleLanguage, fault: SheetFault, params: FaultParams): string {
  const cell =
    params['cell'] === undefined
      ? ''
      : `${String(params['cell'])}${language === 'en' ? ': ' : '：'}`
  const numbers = { limit: Number(params['limit']), length: Number(params['length']) }
  return `${cell}${sheetFaultText(language, fault, numbers)}`
}

/** A finding of a listing rule, as a form shows it at its field (RV-8). */
export const faultOfFinding = ({ ruleId, pointer, facts }: RuleFinding): FieldProblem => ({
  pointer,
  code: `${ruleMark}${ruleId}`,
  params: facts,
  detail: briefWordsOfFinding({ ruleId, facts }, 'en'),
})

/** What is wrong with an answer of a product information sheet, at its field (ON-8). */
export function faultOfAnswer(answer: AnswerAtFault, cell?: string): FieldProblem {
  const { field, fault, limit, length } = answer
  const params: FaultParams = {
    ...(cell === undefined ? {} : { cell }),
    ...(limit === undefined ? {} : { limit }),
    ...(length === undefined ? {} : { length }),
  }
  const detail = answerText('en', fault, params)
  return { pointer: `#/sheet/${field}`, code: `${answerMark}${fault}`, params, detail }
}

/** The words of a fault that a listing rule or the rules of the sheet have words for; undefined when none has. */
export function composedFaultText(
  language: RuleLanguage,
  { code, params = {} }: Omit<Fault, 'detail'>,
): string | undefined {
  const ruleId = ruleIds.find((id) => code === `${ruleMark}${id}`)
  if (ruleId) return briefWordsOfFinding({ ruleId, facts: params as FindingFacts }, language)
  const fault = sheetFaults.find((one) => code === `${answerMark}${one}`)
  return fault && answerText(language, fault, params)
}

const readings: Readonly<Record<RuleLanguage, FaultReading>> = {
  en: { regionName: regionLabel, comma: ', ' },
  'zh-CN': {
    regionName: (id) => (regionNamesZhCN as Readonly<Record<string, string>>)[id] ?? id,
    comma: '、',
  },
}

/** The words of any fault in a language, for what is written by the server, such as mails; undefined when unknown. */
export function faultText(
  language: RuleLanguage,
  { code, params = {} }: Omit<Fault, 'detail'>,
): string | undefined {
  const words: Readonly<Record<string, string>> = language === 'en' ? faultsEn : faultsZhCN
  const read = readFaultParams(params, readings[language])
  const own = words[code]
  return own === undefined ? composedFaultText(language, { code, params }) : fillFault(own, read)
}
