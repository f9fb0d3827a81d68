import type { VendorRole } from '@emporium/domain'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'

/** An account's place in a vendor's team (ON-10). */
@Entity('memberships')
@Index('ix_memberships_account', ['accountId'])
@Check('ck_memberships_role', `role IN ('owner', 'publisher', 'support', 'finance', 'read_only')`)
export class TeamMember {
  @PrimaryColumn('uuid', { name: 'vendor_id', primaryKeyConstraintName: 'pk_memberships' })
  vendorId: string
  @ForeignKey(() => Account, { name: 'fk_memberships_account' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_memberships' })
  accountId: string
  @Column('varchar', { name: 'role' }) role: VendorRole
  @Column('timestamptz', { name: 'joined_at' }) joinedAt: Date
}
