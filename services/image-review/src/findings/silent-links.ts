import type { FindingFacts } from '@emporium/domain'
import type { Listing } from '@emporium/events'
import type { Egress, Sight } from '@emporium/service-kit'

/** A link of a listing, and the field that it stands in. */
type Link = { pointer: string; url: string }

/** What a rule on links found. */
export type SilentLink = { ruleId: 'link-silent'; pointer: string; facts: FindingFacts }

/** More links than this are not asked: a listing is no catalogue, and we are no crawler. */
const askedAtMost = 25

const hrefsIn = (html: string | null): string[] =>
  [...(html ?? '').matchAll(/<a\b[^>]*?\bhref="(https:[^"]+)"/g)].map(([, url = '']) =>
    url.replaceAll('&amp;', '&'),
  )

/** The links of a listing, each once for a field. */
export function linksOf({ saas, detailsHtml, supportHtml }: Listing): Link[] {
  const links = [
    ...(saas ? [{ pointer: '#/productUrl', url: saas.productUrl }] : []),
    ...(saas?.resources ?? []).flatMap(({ url }, index) =>
      url ? [{ pointer: `#/resources/${index}/url`, url }] : [],
    ),
    ...hrefsIn(detailsHtml).map((url) => ({ pointer: '#/detailsHtml', url })),
    ...hrefsIn(supportHtml).map((url) => ({ pointer: '#/supportHtml', url })),
  ]
  const byPlace = new Map(links.map((link) => [`${link.pointer} ${link.url}`, link]))
  return [...byPlace.values()].slice(0, askedAtMost)
}

/** Why a link is no good, or null when somebody answered. A door that asks for a key is a door (401, 403). */
function faultOf(sight: Sight): string | null {
  if (sight.kind !== 'answered') return sight.reason
  const { status } = sight
  const isThere = status < 400 || status === 401 || status === 403 || status === 429
  return isThere ? null : `HTTP ${status}`
}

/** The links of a listing that nobody answers at, one finding for a field (RV-6, RV-8). */
export async function silentLinks(
  egress: Pick<Egress, 'look'>,
  listing: Listing,
): Promise<SilentLink[]> {
  const asked = await Promise.all(
    linksOf(listing).map(async (link) => ({
      ...link,
      fault: faultOf(await egress.look(link.url)),
    })),
  )
  const silent = asked.filter(({ fault }) => fault !== null)
  return [...Map.groupBy(silent, ({ pointer }) => pointer)].map(([pointer, links]) => ({
    ruleId: 'link-silent',
    pointer,
    facts: { links: links.map(({ url, fault }) => `${url} (${fault})`).join(', ') },
  }))
}
