import type { EntityManager } from 'typeorm'
import { isOnSale } from '../products/on-sale.ts'

/** A version that servers can be started of. */
export type Deployable = { versionId: string; versionNumber: string | null }

/**
 * What can be deployed from an active subscription, the newest first: the version that it is of, and those that it was
 * of before an upgrade as long as they are on sale (ST-4).
 */
export function deployableFrom(
  manager: EntityManager,
  subscriptionId: string,
): Promise<Deployable[]> {
  return manager.query<Deployable[]>(
    `SELECT version.version_id AS "versionId", version.listing ->> 'versionNumber' AS "versionNumber"
       FROM subscriptions JOIN version_refs version USING (product_id)
      WHERE subscriptions.id = $1 AND subscriptions.ended_at IS NULL
        AND version.images @> jsonb_build_array(jsonb_build_object('regionId', subscriptions.region_id))
        AND (version.version_id = subscriptions.version_id
          OR ${isOnSale('version')} AND EXISTS (SELECT FROM eula_acceptances accepted
            WHERE accepted.subscription_id = subscriptions.id AND accepted.version_id = version.version_id))
      ORDER BY version.listed_at DESC`,
    [subscriptionId],
  )
}
