import { inARow } from '../sentences.ts'
import type { RuleId } from './rule-catalogue.ts'
import type { FindingFacts, RuleLanguage } from './rule-finding.ts'
import { ruleTextsEn } from './locales/en.ts'
import { ruleTextsZh } from './locales/zh-CN.ts'

/** The words of a rule: what is the matter, why it matters, how it is mended, and what was seen. */
export type RuleText = { title: string; why: string; mend: string; seen: string }

const texts: Readonly<Record<RuleLanguage, Readonly<Record<RuleId, RuleText>>>> = {
  en: ruleTextsEn,
  'zh-CN': ruleTextsZh,
}

/** A finding in words; what was seen fills the places of the texts. */
export function wordsOfFinding(
  { ruleId, facts }: { ruleId: RuleId; facts: FindingFacts },
  language: RuleLanguage,
): RuleText {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_all, name: string) => String(facts[name] ?? ''))
  const { title, why, mend, seen } = texts[language][ruleId]
  return { title: fill(title), why: fill(why), mend: fill(mend), seen: fill(seen) }
}

/** The short form that stands at a field: what is the matter, and how it is mended. */
export function briefWordsOfFinding(
  finding: { ruleId: RuleId; facts: FindingFacts },
  language: RuleLanguage,
): string {
  const { title, mend } = wordsOfFinding(finding, language)
  return inARow([`${title}${language === 'en' ? '.' : '。'}`, mend])
}
