import { describe, expect, it } from 'vitest'
import { en as uiEn } from '../src/locales/en.ts'
import { zhCN as uiZhCN } from '../src/locales/zh-CN.ts'
import type { MessageTree } from '../src/text/message-key.ts'

type Texts = Readonly<Record<string, MessageTree>>
const files = import.meta.glob<Texts>('../../../apps/*/src/locales/{en,zh-CN}.ts', { eager: true })
const appOf = (path: string) => /apps\/([^/]+)\//.exec(path)?.[1] ?? ''
const textsIn = (file: string) =>
  Object.entries(files)
    .filter(([path]) => path.endsWith(`/${file}.ts`))
    .map(([path, module]) => [appOf(path), Object.values(module)[0] ?? {}] as const)

const english = new Map<string, MessageTree>([['ui', uiEn], ...textsIn('en')])
const chinese = new Map<string, MessageTree>([['ui', uiZhCN], ...textsIn('zh-CN')])

function leaves(tree: MessageTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  )
}
/** Names (AccessKey ID is one of the cloud's), units and examples are written alike in both languages; a sentence is not. */
const isPlainEnglish = (text: string) =>
  !/\p{Script=Han}/u.test(text) &&
  /[a-z]{2,}[\s,.]+[a-z]{2,}/i.test(text.replace(/\{\w+\}|AccessKey (ID|Secret)/g, ''))

describe('the texts of each app', () => {
  const apps = ['ui', 'ops-console', 'seller-portal', 'storefront']

  it('are found', () => {
    expect([...english.keys()].toSorted()).toEqual(apps.toSorted())
    expect([...chinese.keys()].toSorted()).toEqual(apps.toSorted())
  })

  it.each(apps)('of %s have the same keys in both languages', (app) => {
    const keysOf = (texts: ReadonlyMap<string, MessageTree>) =>
      leaves(texts.get(app) ?? {})
        .map(([key]) => key)
        .toSorted()
    expect(keysOf(chinese)).toEqual(keysOf(english))
  })

  it.each(apps)('of %s are never plain English in Chinese', (app) => {
    expect(leaves(chinese.get(app) ?? {}).filter(([, text]) => isPlainEnglish(text))).toEqual([])
  })

  it.each(apps)('of %s have no half-width marks between Chinese characters', (app) => {
    // Between Chinese words, beside what fills a place, and around words: all brackets. A key of the keyboard is none.
    const half = /[\p{Script=Han}”}][,?:;!.](?=[\p{Script=Han}“{\s]|$)|[,?;!]\p{Script=Han}|[()]/u
    expect(
      leaves(chinese.get(app) ?? {}).filter(
        ([, text]) => /\p{Script=Han}/u.test(text) && half.test(text),
      ),
    ).toEqual([])
  })

  it.each(apps)('of %s name products and vendors by one word each in Chinese', (app) => {
    const others = /商品|供应商/ // they are 产品 and 服务商
    expect(leaves(chinese.get(app) ?? {}).filter(([, text]) => others.test(text))).toEqual([])
  })
})
