import { limits } from '@emporium/domain'
import { isIP } from 'node:net'

/**
 * An address of a public site as it is stored, or null when it is none: https, a host name with a dot, no user, no
 * other port. What is stored is what was parsed, so nobody reads it otherwise (SA-1).
 */
export function outsideUrl(text: string): string | null {
  const url = URL.parse(text.trim())
  if (!url || url.protocol !== 'https:' || url.username || url.password || url.port) return null
  const host = url.hostname
  if (isIP(host.replaceAll(/[[\]]/g, '')) || !/\.[a-z][a-z0-9-]*[a-z0-9]$/i.test(host)) return null
  if (/\.(local|localhost|internal|test|invalid|onion)$/i.test(host)) return null
  return url.href.length <= limits.productUrl ? url.href : null
}
