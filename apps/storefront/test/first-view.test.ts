// @vitest-environment node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { together } from '../chunks.ts'
import { firstViews, overBudget, pages, tooManyFiles } from '../first-view.ts'

/** Code that cannot be compressed much, of a length in kilobytes. */
function codeOf(kilobytes: number, seed: number): string {
  let state = seed
  const next = () => (state = (state * 48_271) % 2_147_483_647)
  return Array.from({ length: kilobytes * 1000 }, () =>
    String.fromCodePoint(33 + (next() % 90)),
  ).join('')
}

type Part = { file: string; kilobytes: number; imports?: string[]; isEntry?: boolean }

function chunk({ file, kilobytes, imports = [], isEntry = false }: Part, seed: number) {
  const module = fileURLToPath(new URL(`../src/${file}`, import.meta.url))
  return {
    type: 'chunk',
    fileName: file,
    facadeModuleId: module,
    code: codeOf(kilobytes, seed + 1),
    imports,
    isEntry,
    modules: { [module]: { renderedLength: kilobytes * 1000 } },
  } as unknown as Rolldown.OutputChunk
}

/** A bundle in which the page of a product is this large; what nobody waits for is larger than all. */
const bundleWith = (productKilobytes: number) =>
  Object.fromEntries(
    [
      { file: 'entry-client.ts', kilobytes: 40, imports: ['vue.js'], isEntry: true },
      { file: 'vue.js', kilobytes: 30 },
      { file: 'dialogs.js', kilobytes: 200 },
      ...Object.keys(pages).map((file) => ({
        file,
        kilobytes: file === 'products/ProductPage.vue' ? productKilobytes : 1,
        imports: ['vue.js'],
      })),
      ...Object.values(pages)
        .flat()
        .map((file) => ({ file, kilobytes: 1 })),
      { file: 'locales/with-parts.zh-CN.ts', kilobytes: 2 },
    ].map((part, seed) => [part.file, chunk(part, seed)]),
  )

describe('ST-1 the first view of a page', () => {
  it('ST-1 is the entry, the page and its texts with all that they need, each once', () => {
    const view = firstViews(bundleWith(5)).find(
      ({ page }) => page === 'categories/CategoryPage.vue',
    )
    expect(view?.chunks.map(({ fileName }) => fileName).toSorted()).toEqual([
      'categories/CategoryPage.vue',
      'entry-client.ts',
      'locales/categories.zh-CN.ts',
      'locales/with-parts.zh-CN.ts',
      'vue.js',
    ])
    expect(view?.bytes).toBeGreaterThan(55_000)
  })

  it('ST-1 may be as heavy as the budget says', () => {
    expect(overBudget(firstViews(bundleWith(5)))).toBeUndefined()
  })

  it('ST-1 that is too heavy is named with its biggest parts, the biggest first', () => {
    const [said = '', , first = '', second = ''] =
      overBudget(firstViews(bundleWith(80)))?.split('\n') ?? []
    expect(said).toMatch(/^The first view of products\/ProductPage\.vue takes 1\d\d\.\d kB /)
    expect(first).toContain('apps/storefront/src/products/ProductPage.vue')
    expect(second).toContain('apps/storefront/src/entry-client.ts')
  })

  it('ST-1 in too many files is named with the small ones', () => {
    const files = Array.from({ length: 13 }, (_, seed) =>
      chunk({ file: `part-${seed}.ts`, kilobytes: 1 }, seed),
    )
    const view = { page: 'products/HomePage.vue', bytes: 13_000, chunks: files }
    expect(tooManyFiles([{ ...view, chunks: files.slice(1) }])).toBeUndefined()
    expect(tooManyFiles([view])).toMatch(
      /^The first view of products\/HomePage\.vue takes 13 files/,
    )
    expect(tooManyFiles([view])).toContain('apps/storefront/src/part-3.ts')
  })

  it('ST-1 is loaded together by parts that there are, each once', () => {
    const parts = Object.values(together).flat()
    const root = new URL('../../../', import.meta.url)
    const isThere = (part: string) => part.startsWith('~') || existsSync(new URL(part, root))
    expect(parts.filter((part) => !isThere(part))).toEqual([])
    expect(new Set(parts).size).toBe(parts.length)
  })
})
