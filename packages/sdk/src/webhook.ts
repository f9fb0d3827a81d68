import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import type { PartnerEvent } from './partner-event.ts'

export { WebhookVerificationError }

/** The headers of a request, as `fetch` or as Node's `http` has them. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | string[] | undefined>>

const signed = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const

function textOf(headers: WebhookHeaders, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name]
  return (Array.isArray(value) ? value.join(' ') : value) ?? ''
}

/**
 * The event of a webhook, if it came from the marketplace and not long ago (Standard Webhooks); throws
 * {@link WebhookVerificationError} otherwise. `body` is the request's as it came, byte by byte: not parsed, not written
 * anew. Several secrets may be given while one is replaced by another. An event that was dealt with may come again: know
 * it by its `id`.
 */
export function verifyWebhook(
  headers: WebhookHeaders,
  body: string | Buffer,
  secret: string | readonly string[],
): PartnerEvent {
  const said = Object.fromEntries(signed.map((name) => [name, textOf(headers, name)]))
  let refusal: unknown = new WebhookVerificationError('There is no secret to verify it with')
  for (const one of [secret].flat()) {
    try {
      return new Webhook(one).verify(body, said) as PartnerEvent
    } catch (error) {
      refusal = error
    }
  }
  throw refusal
}
