import {
  authorize,
  forbidden,
  requireRevision,
  type AccountActor,
  type Ctx,
  type EditedRevision,
  type Tx,
} from '@emporium/service-kit'
import { Campaign } from './campaign.entity.ts'
import { campaignPolicy } from './campaign.policy.ts'
import { campaignEnded } from './campaign.problems.ts'

/**
 * The campaign, locked, for somebody who may do this to it and looks at its last revision; what is over is refused,
 * also when only the clock ended it (MK-2).
 */
export async function openCampaign(
  ctx: Ctx,
  tx: Tx,
  verb: 'edit' | 'publish' | 'end',
  { id, edited }: { id: string; edited: EditedRevision },
): Promise<{ found: Campaign; by: AccountActor }> {
  const { actor } = ctx
  const found = await tx.lock(Campaign, id)
  authorize(campaignPolicy, actor, verb, found)
  if (actor.kind !== 'account') throw forbidden()
  requireRevision(edited, found.revision)
  if (found.phaseAt(ctx.now()) === 'ended') throw campaignEnded()
  return { found, by: actor }
}
