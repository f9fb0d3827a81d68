import { campaign, campaignPhase, type CampaignPhase, type CampaignStatus } from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

/** What an editor says of a campaign: its address, its words in both languages, its products and its time. */
export type CampaignPlan = Pick<
  Campaign,
  | 'slug'
  | 'titleEn'
  | 'titleZh'
  | 'introductionEn'
  | 'introductionZh'
  | 'productIds'
  | 'startsAt'
  | 'endsAt'
>

/** A page of the storefront for chosen products and a time (MK-2). */
@Entity('campaigns')
@Unique('uq_campaigns_slug', ['slug'])
@Index('ix_campaigns_starts', ['startsAt', 'id'])
@Check('ck_campaigns_status', `status IN ('draft', 'published', 'ended')`)
@Check('ck_campaigns_period', 'ends_at > starts_at')
export class Campaign {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_campaigns' }) id: string
  /** The last part of its address; it stays once the campaign is published. */
  @Column('varchar', { name: 'slug' }) slug: string
  @Column('varchar', { name: 'status' }) status: CampaignStatus
  @Column('varchar', { name: 'title_en' }) titleEn: string
  @Column('varchar', { name: 'title_zh' }) titleZh: string
  @Column('text', { name: 'introduction_en' }) introductionEn: string
  @Column('text', { name: 'introduction_zh' }) introductionZh: string
  /** In the order in which they stand on the page. */
  @Column('uuid', { name: 'product_ids', array: true }) productIds: string[]
  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date
  /** When somebody ended it before its time. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null
  @Column('integer', { name: 'revision' }) revision: number
  @Column('timestamptz', { name: 'edited_at' }) editedAt: Date
  @Column('varchar', { name: 'edited_by' }) editedBy: string

  /** A draft that only operations sees; `by` is the name of who wrote it. */
  static draft(plan: CampaignPlan, by: string, now: Date): Campaign {
    return Object.assign(new Campaign(), {
      id: newId(),
      status: campaign.initial,
      ...plan,
      endedAt: null,
      revision: 1,
      editedAt: now,
      editedBy: by,
    })
  }

  /** How it stands: what was decided, and the clock. */
  phaseAt(now: Date): CampaignPhase {
    return campaignPhase(this, now)
  }

  /** Whether its address may still be another: nobody outside can have noted it. */
  get hasFreeAddress(): boolean {
    return campaign.can(this.status, 'publish')
  }

  /** Whether buyers could ever see its page: it had begun when it was ended, or has begun by now. */
  wasShownBy(now: Date): boolean {
    return !this.hasFreeAddress && this.startsAt <= (this.endedAt ?? now)
  }

  /** Another plan, from now on. */
  edit(plan: CampaignPlan, by: string, now: Date): void {
    Object.assign(this, plan)
    this.touch(by, now)
  }

  /** Its page is shown from its start until its end. */
  publish(by: string, now: Date): Step {
    this.touch(by, now)
    return move(campaign, this, 'publish')
  }

  /** Its page is over before its time. */
  end(by: string, now: Date): Step {
    this.touch(by, now)
    this.endedAt = now
    return move(campaign, this, 'end')
  }

  private touch(by: string, now: Date): void {
    Object.assign(this, { revision: this.revision + 1, editedAt: now, editedBy: by })
  }
}
