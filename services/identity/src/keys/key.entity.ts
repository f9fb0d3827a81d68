import type { JsonWebKey } from 'node:crypto'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A key that access tokens are signed with; the private half is sealed with SIGNING_KEY_SECRET. See `key-phases.ts` for which signs. */
@Entity('keys')
export class Key {
  /** RFC 7638 thumbprint of the public half. */
  @PrimaryColumn('varchar', { name: 'kid', primaryKeyConstraintName: 'pk_keys' }) kid: string
  @Column('jsonb', { name: 'public_key' }) publicKey: JsonWebKey
  @Column('varchar', { name: 'sealed_private_key' }) sealedPrivateKey: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
}
