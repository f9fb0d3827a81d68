import { describe, expect, it } from '@jest/globals'
import { wordsOfFinding } from '../listing-rules/rule-words.ts'
import { isOfSystem, ruleSeverities } from '../listing-rules/rule-catalogue.ts'
import { systemRuleId, systemRuleTable } from './system-rule-words.ts'
import { isSystemRule, systemRuleNames, systemRules } from './system-rules.ts'

describe('RV-8 the rules of the image checker', () => {
  it('RV-8 are rules of the review, of the same weight, under names of their own', () => {
    for (const name of systemRuleNames) {
      const id = systemRuleId(name)
      expect(ruleSeverities[id]).toBe(systemRules[name].severity)
      expect(isOfSystem(id)).toBe(true)
    }
    expect(isOfSystem('image-visible')).toBe(false)
    expect(isSystemRule('swap')).toBe(true)
    expect(isSystemRule('constructor')).toBe(false)
  })

  it.each(['en', 'zh-CN'] as const)(
    'RV-8 say in %s what is the matter, where, and how it is mended',
    (language) => {
      const words = systemRuleNames.map((name) =>
        wordsOfFinding({ ruleId: systemRuleId(name), facts: { places: '/a, /b' } }, language),
      )
      expect(new Set(words.map(({ title }) => title)).size).toBe(systemRuleNames.length)
      for (const { title, why, mend, seen } of words) {
        expect(title).toMatch(/[^.。]$/)
        expect(`${why}${mend}`).not.toContain('{')
        expect(seen).toContain('/a, /b')
      }
    },
  )

  it('RV-8 stand in the table of the script as five parts each', () => {
    const rows = systemRuleTable().split('\n')
    expect(rows).toHaveLength(systemRuleNames.length)
    for (const row of rows)
      expect(row).toMatch(/^[a-z-]+\|(block|warn|info)\|(any|build)\|[^|]+\|[^|]+$/)
  })
})
