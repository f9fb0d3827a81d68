// @vitest-environment node
import { partsEn } from '@emporium/ui'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { en as ofParts } from '../../../packages/ui/src/locales/en.ts'
import { en } from '../src/locales/en.ts'
import { firstEn } from '../src/locales/first.en.ts'
import { groups } from '../src/locales/groups.ts'
import { createStoreRouter } from '../src/router.ts'
import { askedIn, importsOf, keysIn, laterIn, sourceOf } from './source-graph.ts'

const root = resolve(import.meta.dirname, '../../..')
const src = join(root, 'apps/storefront/src')

const leaves = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  )
const all = [...leaves(ofParts), ...leaves(en)]
const first = [...leaves(partsEn), ...leaves(firstEn)]
const inGroup = new Map<string, readonly string[]>(
  await Promise.all(
    Object.entries(groups).map(
      async ([name, group]) => [name, leaves(await group.en())] satisfies [string, string[]],
    ),
  ),
)

/** What a key of a source file stands for among the texts; other strings with dots stand for none. */
const meant = (key: string) =>
  key.endsWith('*')
    ? all.filter((one) => one.startsWith(key.slice(0, -1)))
    : all.filter((one) => one === key)

/** What a part says, and all that it is made of and loads later, without the texts for it having come. */
function unheard(file: string, given: readonly string[], seen = new Set<string>()): string[] {
  const groupsHere = [...new Set([...given, ...askedIn(file)])].toSorted()
  const visit = `${file} ${groupsHere.join()}`
  if (seen.has(visit)) return []
  seen.add(visit)
  const there = new Set([...first, ...groupsHere.flatMap((name) => inGroup.get(name) ?? [])])
  const missing = keysIn(file)
    .filter((key) => meant(key).some((one) => !there.has(one)))
    .map((key) => `${relative(root, file)} says ${key}`)
  return [
    ...missing,
    ...importsOf(file).flatMap((one) => unheard(one, groupsHere, seen)),
    ...laterIn(file).flatMap((part) => unheard(part.file, [...groupsHere, ...part.groups], seen)),
  ]
}

const pageOf = new Map(
  [
    ...sourceOf(join(src, 'router.ts')).matchAll(
      /name: '([^']+)',\s*component: \(\) => import\('([^']+)'\)/g,
    ),
  ].map(([, name = '', file = '']) => [name, resolve(src, file)]),
)
const routes = createStoreRouter(createMemoryHistory())
  .getRoutes()
  .map(({ name, meta }) => ({ name: String(name), texts: meta.texts ?? [] }))

describe('ST-1 every page says what it says in words', () => {
  it('ST-1 whose groups have words for all keys of the storefront', () => {
    const known = new Set([...first, ...[...inGroup.values()].flat()])
    expect(all.filter((key) => !known.has(key))).toEqual([])
  })

  it('ST-1 the frame, with the first texts alone', () => {
    expect(unheard(join(src, 'App.vue'), [])).toEqual([])
  })

  it.each(routes)('ST-1 the page $name, with $texts beside the first texts', ({ name, texts }) => {
    const page = pageOf.get(name)
    expect(page).toBeDefined()
    expect([...new Set(unheard(page ?? '', texts))]).toEqual([])
  })

  it('ST-1 would notice a page that comes without its texts', () => {
    expect(unheard(join(src, 'accounts/SignInPage.vue'), [])).toContain(
      'apps/storefront/src/accounts/SignInPage.vue says signIn.title',
    )
  })
})
