import { webhookLimits } from '@emporium/domain'
import {
  isLoopbackAddress,
  isPublicAddress,
  openEgress,
  outsideUrl,
  type Egress,
} from '@emporium/service-kit'

/** The way to vendors' programs, and which addresses lead there. */
export type WebhookEgress = { egress: Egress; readUrl(text: string): string | null }

/** An address of a program on this machine, as it is stored, or null. */
function loopbackUrl(text: string): string | null {
  const url = URL.parse(text.trim())
  const isHere = url && (url.hostname === 'localhost' || isLoopbackAddress(url.hostname))
  return isHere && /^https?:$/.test(url.protocol) && !url.username && !url.password
    ? url.href
    : null
}

/**
 * Opens the way for webhooks: to public sites by https alone (ASVS 1.3.6), and to programs on this machine where somebody
 * tries the platform out on it.
 */
export function openWebhookEgress(withLoopback: boolean): WebhookEgress {
  const readUrl = withLoopback
    ? (text: string) => outsideUrl(text) ?? loopbackUrl(text)
    : outsideUrl
  const isAllowed = withLoopback
    ? (address: string) => isPublicAddress(address) || isLoopbackAddress(address)
    : isPublicAddress
  const { timeoutMs, answerBytes } = webhookLimits
  return { egress: openEgress({ read: readUrl, isAllowed, timeoutMs, answerBytes }), readUrl }
}
