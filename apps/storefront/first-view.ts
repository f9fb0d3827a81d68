import { brotliCompressSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/** What a page's first view may take, in bytes of compressed JavaScript, in either language (ST-1). */
const budget = 120_000
/** In how many files at most: each is a request, and a task for the browser. */
const mostFiles = 12

/**
 * The pages that buyers come in by, with what they load without being asked to. Texts are counted in Chinese, which come
 * on top, as English ones are in the entry.
 */
export const pages: Readonly<Record<string, readonly string[]>> = {
  'products/HomePage.vue': [],
  'products/ProductsPage.vue': [],
  'products/ProductPage.vue': ['locales/reviews.zh-CN.ts'],
  'categories/CategoryPage.vue': ['locales/categories.zh-CN.ts'],
  'sellers/SellerPage.vue': [],
  'campaigns/CampaignPage.vue': ['locales/campaigns.zh-CN.ts'],
}
const everywhere = 'locales/with-parts.zh-CN.ts'

type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>
type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>

/** A page with the chunks of its first view and what they weigh together. */
export type FirstView = { page: string; chunks: Rolldown.OutputChunk[]; bytes: number }

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const weights = new Map<string, number>()
const weightOf = ({ code }: Pick<Rolldown.OutputChunk, 'code'>): number => {
  const weight = weights.get(code) ?? brotliCompressSync(code).length
  weights.set(code, weight)
  return weight
}

/** A chunk and all that it cannot run without. */
function withImports(name: string, chunks: Chunks, found = new Set<string>()): Set<string> {
  const chunk = chunks.get(name)
  if (!chunk || found.has(name)) return found
  found.add(name)
  for (const one of chunk.imports) withImports(one, chunks, found)
  return found
}

/** The first views of the pages in a bundle. */
export function firstViews(bundle: Bundle): FirstView[] {
  const all = Object.values(bundle).filter((one) => one.type === 'chunk')
  const chunks: Chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]))
  const chunkWith = (module: string) => {
    const chunk = all.find(({ modules }) =>
      Object.keys(modules).some((id) => id.endsWith(`/src/${module}`)),
    )
    if (!chunk) throw new Error(`${module} is in no chunk`)
    return chunk.fileName
  }
  const entry = all.find(({ isEntry }) => isEntry)?.fileName ?? ''
  return Object.entries(pages).map(([page, others]) => {
    const needed = new Set<string>()
    for (const name of [entry, ...[everywhere, page, ...others].map(chunkWith)])
      withImports(name, chunks, needed)
    const ofPage = all.filter(({ fileName }) => needed.has(fileName))
    return { page, bytes: sum(ofPage.map(weightOf)), chunks: ofPage }
  })
}

/** Files of ours by their path, those of others by their package. */
const nameOf = (id: string) =>
  /node_modules\/(?!\.pnpm)((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ??
  /(?:apps|packages)\/.*/.exec(id.replace(/\?.*/, ''))?.[0] ??
  id

/** The biggest parts of a first view: each has its share of the compressed chunk that it is in. */
function biggest({ chunks }: FirstView, most = 12): string[] {
  const shares = new Map<string, number>()
  for (const chunk of chunks) {
    const modules = Object.entries(chunk.modules)
    const rate = weightOf(chunk) / sum(modules.map(([, { renderedLength }]) => renderedLength))
    for (const [id, { renderedLength }] of modules) {
      const name = nameOf(id)
      shares.set(name, (shares.get(name) ?? 0) + renderedLength * rate)
    }
  }
  return [...shares]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, bytes]) => `  ${kilobytes(bytes).padStart(9)}  ${name}`)
}

/** What is wrong with the first views, or nothing. */
export function overBudget(views: readonly FirstView[]): string | undefined {
  const [worst] = views.filter(({ bytes }) => bytes > budget).toSorted((a, b) => b.bytes - a.bytes)
  if (!worst) return undefined
  return [
    `The first view of ${worst.page} takes ${kilobytes(worst.bytes)} of compressed JavaScript; ${kilobytes(budget)} is the most (ST-1).`,
    'What is not seen at once is loaded later: useLater() for parts, locales/groups.ts for texts. The biggest parts:',
    ...biggest(worst),
  ].join('\n')
}

/** What is wrong with the number of files of a first view, or nothing. */
export function tooManyFiles(views: readonly FirstView[]): string | undefined {
  const worst = views.find(({ chunks }) => chunks.length > mostFiles)
  if (!worst) return undefined
  const small = worst.chunks.toSorted((a, b) => weightOf(a) - weightOf(b)).slice(0, mostFiles)
  return [
    `The first view of ${worst.page} takes ${worst.chunks.length} files; ${mostFiles} are the most (ST-1).`,
    'What is loaded together is one file: chunks.ts says what. The smallest, with the first part of each:',
    ...small.map((chunk) => `  ${chunk.fileName}  ${nameOf(Object.keys(chunk.modules)[0] ?? '')}`),
  ].join('\n')
}

/** Fails a build in which a page's first view has grown too heavy. */
export function firstViewBudget(): Plugin {
  return {
    name: 'emporium-first-view',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    generateBundle(_options, bundle) {
      const views = firstViews(bundle)
      const fault = overBudget(views) ?? tooManyFiles(views)
      if (fault) this.error(fault)
    },
  }
}
