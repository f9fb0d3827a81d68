import { limits } from '@emporium/domain'
import { isIP } from 'node:net'

/** Names that lead nowhere outside, or to this machine (RFC 6761, 6762, 7686, 8375, 9476). */
const insideNames =
  /(?:^|\.)(?:local|localhost|internal|intranet|lan|home|corp|private|home\.arpa|arpa|test|invalid|onion|alt)$/i

/**
 * An address of a public site as it is stored and asked, or null when it is none: https, a host name with a dot, no
 * user, no other port. What is answered is what was parsed, so that nobody reads it otherwise (SA-1, ASVS 1.3.6).
 */
export function outsideUrl(text: string): string | null {
  const url = URL.parse(text.trim())
  if (!url || url.protocol !== 'https:' || url.username || url.password || url.port) return null
  const host = url.hostname.replace(/\.$/, '')
  if (isIP(host.replaceAll(/[[\]]/g, '')) || !/\.[a-z][a-z0-9-]*[a-z0-9]$/i.test(host)) return null
  if (host.includes('..') || insideNames.test(host)) return null
  return url.href.length <= limits.productUrl ? url.href : null
}
