import { createServer, type Server } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { verifyWebhook, type PartnerEvent } from '@emporium/sdk'

/** A server that takes webhooks: whatever is not from the marketplace is refused. */
export function webhookServer(secret: string, deal: (event: PartnerEvent) => void): Server {
  return createServer(async (request, response) => {
    // The bytes as they came: parsed and written anew they would have another signature.
    const body = await buffer(request)
    let event: PartnerEvent
    try {
      event = verifyWebhook(request.headers, body, secret)
    } catch {
      return response.writeHead(401).end()
    }
    deal(event)
    response.writeHead(204).end()
  })
}
