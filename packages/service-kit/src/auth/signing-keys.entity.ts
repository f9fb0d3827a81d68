import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { KeySet } from './tokens.ts'

/** The last key set fetched from identity: public keys only. */
@Entity('signing_keys')
export class SigningKeys {
  @PrimaryColumn('integer', { name: 'id', primaryKeyConstraintName: 'pk_signing_keys' }) id: number
  @Column('jsonb', { name: 'key_set' }) keySet: KeySet
  @Column('timestamptz', { name: 'fetched_at' }) fetchedAt: Date
}
