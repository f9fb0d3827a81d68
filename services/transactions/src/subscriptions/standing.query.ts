import { deployment } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { isOnSale } from '../products/on-sale.ts'
import type { VersionRef } from '../products/version-ref.entity.ts'

/** The newest version that is on sale where a `subscription` is, and was listed after the one that it is of (ST-4). */
const newer = `
  SELECT candidate.version_id, candidate.listing
  FROM version_refs present
    JOIN version_refs candidate ON candidate.product_id = present.product_id
      AND candidate.listed_at > present.listed_at AND ${isOnSale('candidate')}
  WHERE present.version_id = subscription.version_id
    AND candidate.images @> jsonb_build_array(jsonb_build_object('regionId', subscription.region_id))
  ORDER BY candidate.listed_at DESC LIMIT 1`

/** The version that a subscription can move to, if there is one (ST-4). */
export async function newerVersion(
  ctx: Ctx,
  subscriptionId: string,
): Promise<Pick<VersionRef, 'versionId' | 'listing'> | null> {
  const rows = await ctx.db.query<Pick<VersionRef, 'versionId' | 'listing'>[]>(
    `SELECT newer.version_id AS "versionId", newer.listing
       FROM subscriptions subscription CROSS JOIN LATERAL (${newer}) newer WHERE subscription.id = $1`,
    [subscriptionId],
  )
  return rows[0] ?? null
}

/**
 * How a subscription stands beside what was agreed: until when its version is supported, its servers, and the version that
 * it can move to (ST-4).
 */
export type Standing = {
  id: string
  supportedUntil: string | null
  runningServers: number
  newerId: string | null
  newerNumber: string | null
}

/** How the subscriptions of a page stand, in one look. */
export async function standingsOf(
  ctx: Ctx,
  subscriptionIds: readonly string[],
): Promise<Map<string, Standing>> {
  const rows = await ctx.db.query<Standing[]>(
    `SELECT subscription.id, newer.version_id AS "newerId", newer.number AS "newerNumber",
        version.listing ->> 'supportedUntil' AS "supportedUntil",
        (SELECT count(*)::int FROM deployments server
          WHERE server.subscription_id = subscription.id AND server.status = $2) AS "runningServers"
       FROM subscriptions subscription LEFT JOIN version_refs version USING (version_id) LEFT JOIN LATERAL
        (SELECT version_id, listing ->> 'versionNumber' AS number FROM (${newer}) found) newer
          ON subscription.ended_at IS NULL
      WHERE subscription.id = ANY($1::uuid[])`,
    [subscriptionIds, deployment.transitions.reach.to],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
