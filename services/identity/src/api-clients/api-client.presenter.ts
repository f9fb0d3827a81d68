import type { ApiClient } from './api-client.entity.ts'
import type { ApiClientView } from './api-client.schemas.ts'

/** A program for its vendor's owner. */
export function presentApiClient(client: ApiClient, now: Date): ApiClientView {
  const { id, vendorId, name, scopes, createdAt, usedAt, expiresAt } = client
  return {
    id,
    vendorId,
    name,
    scopes,
    createdAt: createdAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
    formerSecretUntil: client.formerGoodUntil(now)?.toISOString() ?? null,
  }
}
