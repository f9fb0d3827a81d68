import type { StorefrontProductView } from '@emporium/api-client'
import { useListingWords, useListText, useSupportEnd, useWritten } from '@emporium/ui'
import { useAppText } from '../text.ts'

/** One line of the comparison: what each product has, and whether they differ in it. */
export type CompareRow = { key: string; label: string; values: string[]; differs: boolean }

type Product = StorefrontProductView
const longest = 220

/** Elements that stand within a line; every other one begins a new one, which is a space here. */
const inLine = /<\/?(?:a|b|strong|i|em|u|s|code|span|sub|sup|mark|small)\b[^>]*>/gi

/** A rich text as one line that fits into a cell. */
export function plain(html: string | null): string {
  const text = (html ?? '')
    .replaceAll(inLine, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text
}

/** Since when the licence reads as it does: the listing of the first version in a row that has the same text. */
export function licenceSince({ versions, retiredVersions, eulaHash }: Product): string | null {
  const all = [...versions, ...retiredVersions].sort((a, b) =>
    (b.listedAt ?? '').localeCompare(a.listedAt ?? ''),
  )
  const changed = all.findIndex((version) => version.eulaHash !== eulaHash)
  const same = changed === -1 ? all : all.slice(0, changed)
  return same.at(-1)?.listedAt ?? null
}

/** Facts that only one type of product has: the other lacks nothing by having none of them. */
const ofOneType: Partial<Record<string, Product['type']>> = {
  os: 'image',
  architecture: 'image',
  version: 'image',
  versionSince: 'image',
  versions: 'image',
  supportedUntil: 'image',
  regions: 'image',
  sizes: 'image',
  recommended: 'image',
  disk: 'image',
  network: 'image',
  licence: 'image',
  licenceSince: 'image',
  refund: 'image',
  pricing: 'saas',
}

/** Smallest and largest, as "1–8". */
function span(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  return least === most ? String(least) : `${least}–${most}`
}

/** Everything in which products can be compared, in the words of their pages (ST-4). */
export function useCompareRows() {
  const { t } = useAppText()
  const words = useListingWords()
  const list = useListText()
  const { momentText } = useWritten()
  const supportEnd = useSupportEnd()
  const day = (at: string | null | undefined) =>
    at ? momentText(at, { dateStyle: 'medium', timeZone: 'UTC' }) : ''
  const sizes = ({ versions: [newest] }: Product) => {
    const types = newest?.instanceTypes ?? []
    if (types.length === 0) return ''
    return t('compare.sizes', {
      count: types.length,
      cores: span(types.map(({ cpuCores }) => cpuCores)),
      memory: span(types.map(({ memoryGiB }) => memoryGiB)),
    })
  }
  const fields: Record<string, (product: Product) => string> = {
    type: ({ type }) => words.typeName(type),
    price: ({ type, priceModel }) => words.priceName(type, priceModel),
    rating: ({ rating: { average, count } }) =>
      count && average !== null ? t('compare.rated', { average, count }) : '',
    seller: ({ vendor }) => vendor.name,
    verified: ({ vendor }) => vendor.verifiedDomain ?? t('compare.no'),
    category: ({ categoryId, subCategoryId }) =>
      [
        categoryId && words.categoryName(categoryId),
        subCategoryId && words.subCategoryName(subCategoryId),
      ]
        .filter(Boolean)
        .join(' · '),
    os: ({ versions: [newest] }) => newest?.osVersion ?? '',
    architecture: ({ versions: [newest] }) => newest?.architecture ?? '',
    version: ({ versions: [newest] }) => newest?.versionNumber ?? '',
    versionSince: ({ versions: [newest] }) => day(newest?.listedAt),
    versions: ({ versions }) => list(versions.flatMap(({ versionNumber }) => versionNumber ?? [])),
    supportedUntil: ({ versions: [newest] }) =>
      newest?.supportedUntil ? supportEnd(newest.supportedUntil) : '',
    regions: ({ versions: [newest] }) =>
      list(
        (newest?.regions ?? [])
          .filter(({ isPurchasable }) => isPurchasable)
          .map(({ regionId }) => words.regionName(regionId)),
      ),
    sizes,
    recommended: ({ versions: [newest] }) => newest?.recommendedConfiguration ?? '',
    disk: ({ versions: [newest] }) => (newest ? `${newest.systemDiskGiB} GiB` : ''),
    network: ({ versions: [newest] }) => (newest ? words.networkTypeName(newest.networkType) : ''),
    support: ({ supportHtml }) => plain(supportHtml),
    licence: ({ eulaHtml }) => plain(eulaHtml),
    licenceSince: (product) => (product.eulaHtml ? day(licenceSince(product)) : ''),
    refund: ({ refundPolicyHtml }) => plain(refundPolicyHtml),
    pricing: ({ saas }) => saas?.pricingDetails ?? '',
  }
  return (products: readonly Product[]): CompareRow[] =>
    Object.entries(fields).flatMap(([key, say]) => {
      const values = products.map(say)
      if (values.every((value) => value === '')) return []
      const label = t(`compare.rows.${key}` as 'compare.rows.type')
      const type = ofOneType[key]
      const concerned = values.filter((value, at) => value || !type || products[at]?.type === type)
      return [{ key, label, values, differs: new Set(concerned).size > 1 }]
    })
}
