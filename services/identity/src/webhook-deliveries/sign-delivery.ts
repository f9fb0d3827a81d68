import { Webhook } from 'standardwebhooks'

/**
 * The headers of a webhook (Standard Webhooks 1.0): its id, the time of this try, and one signature for each secret that
 * is good at the moment.
 */
export function signedHeaders(
  message: { id: string; at: Date; body: string },
  secrets: readonly string[],
): Record<string, string> {
  const { id, at, body } = message
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  }
}
