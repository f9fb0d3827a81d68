import { listingRule } from '../rule.ts'

/** Links of a listing are https (RV-4). Whether they answer is not asked here. */
export const httpsLinks = listingRule({
  id: 'https-links',
  severity: 'warning',
  title: 'A link is not https',
  mend: 'Link to the https address.',
  check: ({ detailsHtml, supportHtml, saas }) => {
    const resources = saas?.resources.flatMap(({ url }) => (url ? [url] : [])) ?? []
    const inTexts = [...`${detailsHtml} ${supportHtml}`.matchAll(/href="([^"]+)"/g)].map(
      ([, url]) => url ?? '',
    )
    const plain = [...resources, ...inTexts].filter((url) => /^http:/i.test(url))
    return plain.length > 0 ? `Found: ${plain.slice(0, 5).join(', ')}` : null
  },
})
