import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A product that somebody keeps for later (ST-4). */
@Entity('wishes')
@Index('ix_wishes_account', ['accountId', 'wishedAt', 'productId'])
@Index('ix_wishes_followed', ['productId', 'accountId'], { where: 'is_followed' })
export class Wish {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_wishes' })
  accountId: string
  @PrimaryColumn('uuid', { name: 'product_id', primaryKeyConstraintName: 'pk_wishes' })
  productId: string
  /** Whether new versions are told. */
  @Column('boolean', { name: 'is_followed' }) isFollowed: boolean
  /** The newest version that was told, so that none is told twice. */
  @Column('uuid', { name: 'told_version_id', nullable: true }) toldVersionId: string | null
  @Column('timestamptz', { name: 'wished_at' }) wishedAt: Date
}
