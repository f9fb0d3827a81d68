import type { RuleText } from '../listing-rules/rule-words.ts'
import type { RuleLanguage, Severity } from '../listing-rules/rule-finding.ts'
import { systemTextsEn } from './locales/en.ts'
import { systemTextsZh } from './locales/zh-CN.ts'
import { systemRuleNames, systemRules, type SystemRuleName } from './system-rules.ts'

/** What a rule of the image checker asks of a system, what is the matter with one that does not keep to it, and the mend. */
export type SystemRuleText = { asks: string; finds: string; mend: string }

const texts: Readonly<Record<RuleLanguage, Readonly<Record<SystemRuleName, SystemRuleText>>>> = {
  en: systemTextsEn,
  'zh-CN': systemTextsZh,
}

/** The same for all: where it was seen. */
const around: Readonly<Record<RuleLanguage, Pick<RuleText, 'why' | 'seen'>>> = {
  en: {
    why: 'It comes with the image: the server of every buyer would have it too.',
    seen: 'The image checker saw it on a server: {places}.',
  },
  'zh-CN': {
    why: '它来自镜像：每位买家的服务器都会带有它。',
    seen: '镜像检查器在服务器上发现：{places}。',
  },
}

/** A rule of the image checker as a finding of a review: names of its own, apart from those of the listing. */
export type SystemRuleId = `system-${SystemRuleName}`
export const systemRuleId = (name: SystemRuleName): SystemRuleId => `system-${name}`
export const systemRuleIds = systemRuleNames.map(systemRuleId)

const byId = <Value>(of: (name: SystemRuleName) => Value) =>
  Object.fromEntries(systemRuleNames.map((name) => [systemRuleId(name), of(name)])) as Record<
    SystemRuleId,
    Value
  >

/** What each rule weighs when it is found in a review. */
export const systemSeverities: Readonly<Record<SystemRuleId, Severity>> = byId(
  (name) => systemRules[name].severity,
)

/** The words of a finding of each rule; `places` are the files, accounts or ports that were named. */
export const systemRuleTexts = (language: RuleLanguage): Readonly<Record<SystemRuleId, RuleText>> =>
  byId((name) => {
    const { finds: title, mend } = texts[language][name]
    return { title, mend, ...around[language] }
  })

const weights: Readonly<Record<Severity, string>> = {
  blocking: 'block',
  warning: 'warn',
  advice: 'info',
}

/** The table at the head of the image checker: name, weight, stage, what it asks, how it is mended. */
export const systemRuleTable = (): string =>
  systemRuleNames
    .map((name) => {
      const { severity, stage } = systemRules[name]
      const { asks, mend } = systemTextsEn[name]
      return [name, weights[severity], stage, asks, mend].join('|')
    })
    .join('\n')
