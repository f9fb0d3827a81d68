import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createI18n } from 'vue-i18n'
import { agoText, createEmporiumI18n, createTexts, DateText, useText } from '../src/index.ts'
import { en } from '../src/locales/en.ts'
import { zhCN } from '../src/locales/zh-CN.ts'
import type { MessageTree } from '../src/text/message-key.ts'
import { readTexts } from '../src/text/read-texts.ts'
import { mountPart } from './mount-part.ts'

function leaves(tree: MessageTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  )
}
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('texts', () => {
  it('have the same keys in both languages, none of them empty', () => {
    const keysOf = (words: Parameters<typeof leaves>[0]) =>
      leaves(words)
        .map(([key]) => key)
        .toSorted()
    expect(keysOf(zhCN)).toEqual(keysOf(en))
    expect([...leaves(en), ...leaves(zhCN)].filter(([, text]) => !text.trim())).toEqual([])
  })

  it('fill the same places in both languages', () => {
    const chinese = new Map(leaves(zhCN))
    for (const [key, text] of leaves(en))
      expect([key, places(chinese.get(key) ?? '')]).toEqual([key, places(text)])
  })
})

describe('readTexts', () => {
  const apps = import.meta.glob<Readonly<Record<string, MessageTree>>>(
    '../../../apps/*/src/locales/{en,zh-CN}.ts',
    { eager: true },
  )
  const trees = [en, zhCN, ...Object.values(apps).flatMap((module) => Object.values(module))]

  /** How vue-i18n says these texts, of several numbers of things; a place is filled with its name. */
  function said(messages: MessageTree, texts: readonly [string, string][]) {
    const { global } = createI18n({
      legacy: false,
      locale: 'en',
      warnHtmlMessage: false,
      messages: { en: messages } as Record<string, MessageTree>,
    })
    const filling = (text: string) =>
      Object.fromEntries(places(text).map((place) => [place.slice(1, -1), place.toUpperCase()]))
    return texts.flatMap(([key, text]) =>
      [1, 7].map((count) => [key, global.t(key, filling(text), count)]),
    )
  }

  it.each(trees.map((tree, at) => [at, tree] as const))(
    'says every text as the compiler of vue-i18n would, of tree %i',
    (_at, tree) => {
      const texts = leaves(tree)
      expect(texts.length).toBeGreaterThan(100)
      expect(said(readTexts(tree), texts)).toEqual(said(tree, texts))
    },
  )

  it('fills what is missing with nothing, and chooses the form of a number', () => {
    const tree = { told: '{who} said', pages: 'none | {n} page | {n} pages' }
    const { global } = createI18n({
      legacy: false,
      locale: 'en',
      messages: { en: readTexts(tree) } as Record<string, MessageTree>,
    })
    expect(global.t('told', {})).toBe(' said')
    expect([0, 1, 5].map((n) => global.t('pages', n))).toEqual(['none', '1 page', '5 pages'])
  })
})

describe('createEmporiumI18n', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    localStorage.clear()
    document.cookie = 'emporium-language=; max-age=0; path=/'
  })
  const own = { greeting: 'Hello' }
  const create = () => createEmporiumI18n({ en: own, zhCN: async () => ({ greeting: '你好' }) })

  it('starts with English and knows the texts of app and parts', () => {
    const { i18n, language } = create()
    expect(language.value).toBe('en')
    expect(i18n.global.t('greeting')).toBe('Hello')
    expect(i18n.global.t('state.product-version.listed')).toBe('On shelf')
  })

  it('loads Chinese when chosen, remembers it, and says so on the page', async () => {
    const first = create()
    await first.choose('zh-CN')
    expect(first.i18n.global.t('greeting')).toBe('你好')
    expect(first.i18n.global.t('state.product-version.listed')).toBe('已上架')
    expect(document.documentElement.lang).toBe('zh-CN')
    expect(document.cookie).toContain('emporium-language=zh-CN')
    const next = create()
    await next.start()
    expect(next.language.value).toBe('zh-CN')
  })

  it('follows the browser while nothing was chosen', async () => {
    vi.stubGlobal('navigator', { languages: ['fr-FR', 'zh-Hans-CN', 'en'] })
    const chinese = create()
    await chinese.start()
    expect(chinese.language.value).toBe('zh-CN')
    vi.stubGlobal('navigator', { languages: ['en-GB', 'zh'] })
    const english = create()
    await english.start()
    expect(english.language.value).toBe('en')
  })
})

describe('texts that come later', () => {
  const create = () => {
    const asked: string[] = []
    const group = (name: string, en: string, chinese: string) => ({
      en: async () => (asked.push(`${name} en`), { said: { [name]: en } }),
      'zh-CN': async () => (asked.push(`${name} zh-CN`), { said: { [name]: chinese } }),
    })
    const texts = createTexts({
      en: { said: { first: 'Hello' } },
      zhCN: async () => ({ said: { first: '你好' } }),
      groups: { bye: group('bye', 'Bye', '再见'), thanks: group('thanks', 'Thanks', '谢谢') },
    })
    const say = (key: string) => texts.i18n.global.t(`said.${key}`)
    return { ...texts, asked, say }
  }

  it('stand beside those that were there, in the language that is shown, and are fetched once', async () => {
    const { need, say, asked } = create()
    await Promise.all([need('bye'), need('bye'), need('of another app')])
    expect([say('first'), say('bye')]).toEqual(['Hello', 'Bye'])
    expect(asked).toEqual(['bye en'])
  })

  it('come along into another language, with whatever is needed while it comes', async () => {
    const { need, show, say, asked } = create()
    await need('bye')
    await Promise.all([show('zh-CN'), need('thanks')])
    expect([say('first'), say('bye'), say('thanks')]).toEqual(['你好', '再见', '谢谢'])
    expect(asked).toEqual(['bye en', 'bye zh-CN', 'thanks zh-CN'])
  })

  it('are asked for again when they could not be had', async () => {
    let isAway = true
    const load = async () => {
      if (isAway) throw new Error('no network')
      return { bye: 'Bye' }
    }
    const texts = createTexts({
      en: {},
      zhCN: async () => ({}),
      groups: { bye: { en: load, 'zh-CN': load } },
    })
    await expect(texts.need('bye')).rejects.toThrow('no network')
    isAway = false
    await texts.need('bye')
    expect(texts.i18n.global.t('bye')).toBe('Bye')
  })
})

describe('SP-4 a name in a sentence', () => {
  it('that ends with a full stop is not given another one', async () => {
    const texts = createEmporiumI18n({
      en: { left: 'You left {name}. Bye.' },
      zhCN: async () => ({ left: '您已离开 {name}。再见。' }),
    })
    const part = defineComponent({
      setup() {
        const { t } = useText<{ left: string }>()
        return () => h('p', t('left', { name: 'Larch B.V.' }))
      },
    })
    const wrapper = mount(part, { global: { plugins: [texts] } })
    expect(wrapper.text()).toBe('You left Larch B.V. Bye.')
    await texts.show('zh-CN')
    await flushPromises()
    expect(wrapper.text()).toBe('您已离开 Larch B.V. 再见。')
  })
})

describe('dates', () => {
  it('are machine readable, and a dash when there is none', () => {
    const part = mountPart(DateText, { at: '2026-10-28T10:00:00Z' })
    expect(part.attributes('datetime')).toBe('2026-10-28T10:00:00.000Z')
    expect(part.text()).toBe('Oct 28, 2026')
    expect(mountPart(DateText, { at: null }).text()).toBe('–')
  })

  it('without a time are the same day for every reader, west of Greenwich too', async () => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
    const part = mountPart(DateText, { at: '2026-12-01' })
    await flushPromises()
    expect(part.text()).toBe('Dec 1, 2026')
    vi.unstubAllEnvs()
  })

  it('say how long ago in the language of the page', () => {
    const now = new Date('2026-11-24T12:00:00Z')
    const ago = (at: string, locale = 'en') => agoText(new Date(at), now, locale)
    expect(ago('2026-11-24T11:59:30Z')).toBe('now')
    expect(ago('2026-11-24T09:00:00Z')).toBe('3 hours ago')
    expect(ago('2026-11-26T12:00:00Z')).toBe('in 2 days')
    expect(ago('2026-11-23T12:00:00Z', 'zh-CN')).toBe('昨天')
  })
})
