import { describe, expect, it } from '@jest/globals'
import { faultsZhCN } from './faults/fault-words.zh-CN.ts'
import { ruleTextsZh } from './listing-rules/locales/zh-CN.ts'
import { systemTextsZh } from './system-rules/locales/zh-CN.ts'

const half = /[\p{Script=Han}”}][,?:;!.](?=[\p{Script=Han}“{\s]|$)|[,?;!]\p{Script=Han}|[()]/u

/** Every text in a tree of texts, with its way there. */
const leaves = (tree: object): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[key, value] as [string, string]]
    return typeof value === 'object' && value !== null
      ? leaves(value).map(([way, text]): [string, string] => [`${key}.${way}`, text])
      : []
  })

describe('Chinese words have full-width marks', () => {
  it.each([
    ['faults', faultsZhCN],
    ['listing rules', ruleTextsZh],
    ['system rules', systemTextsZh],
  ])('in the %s', (_what, texts) => {
    const found = leaves(texts)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(([, text]) => /\p{Script=Han}/u.test(text) && half.test(text))).toEqual([])
  })
})
