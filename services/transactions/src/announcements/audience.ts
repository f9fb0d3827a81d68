import {
  limits,
  reachesFormerSubscribers,
  subscription,
  type AnnouncementKind,
} from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { contactSince } from '../contact/day-limit.ts'

/** Whom an announcement is meant for. */
export type Audience = {
  vendorId: string
  productId: string
  versionId: string | null
  kind: AnnouncementKind
}

/**
 * The buyers of a product or version with whether they take this vendor's announcements of the kind `$6`: active
 * subscriptions, and where the kind concerns their servers also those that ended a short time ago. `$5` is that time.
 */
export const audienceOf = `
  SELECT audience.buyer_id,
         NOT (coalesce(vendor.is_blocked OR $6 = ANY(vendor.muted_kinds), false)
              OR coalesce($6 = ANY(overall.muted_kinds), false)) AS takes_it
  FROM (SELECT DISTINCT buyer_id FROM subscriptions
         WHERE vendor_id = $1 AND product_id = $2 AND ($3::uuid IS NULL OR version_id = $3)
           AND (status = $4 OR ended_at > $5)) audience
  LEFT JOIN vendor_wishes vendor ON vendor.buyer_id = audience.buyer_id AND vendor.vendor_id = $1
  LEFT JOIN announcement_wishes overall ON overall.buyer_id = audience.buyer_id`

/** The values of {@link audienceOf}. */
export const valuesOf = (ctx: Ctx, { vendorId, productId, versionId, kind }: Audience) => [
  vendorId,
  productId,
  versionId,
  subscription.initial,
  contactSince(ctx, reachesFormerSubscribers(kind) ? limits.contactDays : 0),
  kind,
]

/** How many an announcement reaches, and how many do not wish to hear it; no more is told of them (SP-2). */
export async function countAudience(
  ctx: Ctx,
  audience: Audience,
): Promise<{ reached: number; withheld: number }> {
  const [counts] = await ctx.db.query<[{ reached: number; withheld: number }]>(
    `SELECT count(*) FILTER (WHERE takes_it)::int AS reached, count(*) FILTER (WHERE NOT takes_it)::int AS withheld
       FROM (${audienceOf}) audience`,
    valuesOf(ctx, audience),
  )
  return counts
}
