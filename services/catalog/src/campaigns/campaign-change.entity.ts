import { newId } from '@emporium/service-kit'
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { Campaign } from './campaign.entity.ts'

/** What can be done to a campaign, as its history says it. */
export const campaignVerbs = ['create', 'edit', 'publish', 'end'] as const
export type CampaignVerb = (typeof campaignVerbs)[number]

/** The parts of a campaign, as its history says which of them changed. */
export const campaignParts = ['slug', 'title', 'introduction', 'products', 'period'] as const
export type CampaignPart = (typeof campaignParts)[number]

/** Who changed what of a campaign when: one for each of its revisions (MK-2). */
@Entity('campaign_changes')
@Unique('uq_campaign_changes_revision', ['campaignId', 'revision'])
export class CampaignChange {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_campaign_changes' }) id: string
  @Column('uuid', { name: 'campaign_id' }) campaignId: string
  @Column('integer', { name: 'revision' }) revision: number
  @Column('varchar', { name: 'verb' }) verb: CampaignVerb
  /** Which parts an edit changed; none for what is no edit. */
  @Column('varchar', { name: 'parts', array: true }) parts: CampaignPart[]
  @Column('varchar', { name: 'by_name' }) byName: string
  @Column('timestamptz', { name: 'at' }) at: Date

  /** What was just done to a campaign. */
  static of(campaign: Campaign, verb: CampaignVerb, parts: CampaignPart[] = []): CampaignChange {
    const { id: campaignId, revision, editedBy: byName, editedAt: at } = campaign
    const made = { id: newId(), campaignId, revision, verb, parts, byName, at }
    return Object.assign(new CampaignChange(), made)
  }
}
