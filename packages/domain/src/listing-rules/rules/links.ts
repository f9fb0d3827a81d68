import { linksOf, plainText } from '../plain-text.ts'
import type { ReadableListing, TextField } from '../readable-listing.ts'
import { fieldRule, listingRule } from '../rule.ts'

const richTexts: readonly TextField[] = [
  'detailsHtml',
  'supportHtml',
  'eulaHtml',
  'refundPolicyHtml',
]
const isPlainHttp = (url: string) => /^http:/i.test(url)

function plainLinks(listing: ReadableListing) {
  const inTexts = richTexts.map((field) => {
    const html = listing[field]
    const said = plainText(html).match(/\bhttp:\/\/[^\s<>"')]+/gi) ?? []
    return { pointer: `#/${field}`, urls: [...linksOf(html).filter(isPlainHttp), ...said] }
  })
  const resources = listing.resources.flatMap(({ url }, at) =>
    url && isPlainHttp(url) ? [{ pointer: `#/resources/${at}/url`, urls: [url] }] : [],
  )
  return [...inTexts, ...resources].filter(({ urls }) => urls.length > 0)
}

/** An e-mail address, a link, or a telephone number. */
const contact = /[^\s@]+@[^\s@]+\.[^\s@]{2,}|https?:\/\/|\bwww\.|(?:\+?\d[\d ()/-]{6,}\d)/i

/** Where a listing leads to (SA-1, RV-8). */
export const linkRules = [
  fieldRule(
    'product-url-not-https',
    '#/productUrl',
    ({ productUrl }) =>
      productUrl && !/^https:\/\/[^\s/]+\.[^\s/]+/i.test(productUrl) ? { url: productUrl } : null,
    ['saas'],
  ),
  listingRule('plain-http-link', (listing) =>
    plainLinks(listing).map(({ pointer, urls }) => ({
      pointer,
      facts: { found: [...new Set(urls)].slice(0, 3).join(', ') },
    })),
  ),
  fieldRule('support-contact', '#/supportHtml', ({ supportHtml }) => {
    const text = plainText(supportHtml)
    const hasWay = linksOf(supportHtml).length > 0 || contact.test(text)
    return text !== '' && !hasWay ? {} : null
  }),
  listingRule(
    'resource-empty',
    ({ resources }) =>
      resources.flatMap(({ name, url, hasFile }, at) =>
        url || hasFile ? [] : [{ pointer: `#/resources/${at}`, facts: { name } }],
      ),
    ['saas'],
  ),
  fieldRule(
    'no-resource-file',
    '#/resources',
    ({ resources }) => (resources.some(({ hasFile }) => hasFile) ? null : {}),
    ['saas'],
  ),
]
