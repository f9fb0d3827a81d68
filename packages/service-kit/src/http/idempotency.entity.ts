import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** The answer given to one Idempotency-Key, kept for 24 hours. Written in the transaction of the effect itself. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKey {
  /** Who asked, and for what: actor and route. */
  @PrimaryColumn('varchar', { name: 'scope', primaryKeyConstraintName: 'pk_idempotency_keys' })
  scope: string
  @PrimaryColumn('varchar', { name: 'key', primaryKeyConstraintName: 'pk_idempotency_keys' })
  key: string
  @Column('varchar', { name: 'request_hash' }) requestHash: string
  @Column('integer', { name: 'status' }) status: number
  @Column('text', { name: 'body' }) body: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
}
