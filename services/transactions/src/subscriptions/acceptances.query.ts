import type { Ctx } from '@emporium/service-kit'
import type { AcceptedEula } from './subscription.schemas.ts'

/** The EULAs that were accepted for a subscription, oldest first: one when it began, one with each upgrade (ST-2, ST-4). */
export async function acceptancesOf(ctx: Ctx, subscriptionId: string): Promise<AcceptedEula[]> {
  const rows = await ctx.db.query<{ number: string | null; hash: string; at: Date }[]>(
    `SELECT version.listing ->> 'versionNumber' AS number, accepted.eula_hash AS hash, accepted.accepted_at AS at
       FROM eula_acceptances accepted LEFT JOIN version_refs version USING (version_id)
      WHERE accepted.subscription_id = $1 ORDER BY accepted.accepted_at, accepted.id`,
    [subscriptionId],
  )
  return rows.map(({ number, hash, at }) => ({
    versionNumber: number,
    eulaHash: hash,
    at: at.toISOString(),
  }))
}
