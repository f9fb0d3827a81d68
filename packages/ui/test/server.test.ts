// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import {
  AccountMenu,
  CheckGroup,
  createEmporiumI18n,
  DataTable,
  DateText,
  FactStrip,
  Field,
  FileInput,
  FilterGroup,
  LanguageSwitch,
  MarketFrame,
  PageHeader,
  PageStates,
  ProductMark,
  RichText,
  Stars,
  TextInput,
  ThemeSwitch,
  TimeAgo,
  Track,
} from '../src/index.ts'

const options = [{ value: 'a', label: 'Security', count: 3 }]
const page = () =>
  h(
    MarketFrame,
    { links: [{ label: 'Categories', to: '/categories' }] },
    {
      end: () => [h(LanguageSwitch), h(ThemeSwitch), h(AccountMenu, { name: 'Lin Wei' })],
      default: () => [
        h(PageHeader, { title: 'Security software' }),
        h(FilterGroup, { legend: 'Category', options }),
        h(Field, { label: 'Name', hint: 'Your own' }, () => h(TextInput)),
        h(Field, { label: 'Regions', group: true }, () => h(CheckGroup, { options })),
        h(FileInput, { accept: '.pdf' }),
        h(ProductMark, { name: 'Harbor' }),
        h(FactStrip, { facts: [{ key: 'a', label: 'From', value: 'US$ 0' }] }),
        h(DataTable, { columns: [], rows: [], rowKey: () => 'a', caption: 'Versions' }),
        h(Stars, { value: 4 }),
        h(Track, { steps: ['a', 'b'], at: 0, labels: true }),
        h(TimeAgo, { at: '2026-11-24T23:30:00Z' }),
        h(DateText, { at: '2026-11-24T23:30:00Z' }),
        h(RichText, { html: '<p>Reads well</p>' }),
        h(PageStates, { loading: true }),
      ],
    },
  )

async function render(language: 'en' | 'zh-CN') {
  const texts = createEmporiumI18n({ en: {}, zhCN: async () => ({}) })
  await texts.show(language)
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)', component: { render: () => null } }],
  })
  await router.push('/')
  return renderToString(createSSRApp({ render: page }).use(router).use(texts))
}

describe('ST-1 parts on the server', () => {
  it('render without a browser, the same each time, dates in UTC', async () => {
    expect('document' in globalThis).toBe(false)
    const html = await render('en')
    expect(html).toContain('Security software')
    expect(html).toContain('Nov 24, 2026')
    expect(await render('en')).toBe(html)
  })

  it('render in the language that was asked for', async () => {
    expect(await render('zh-CN')).toContain('跳到正文')
    expect(await render('en')).toContain('Skip to content')
  })
})
