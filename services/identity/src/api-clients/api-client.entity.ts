import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { ClientScope } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/** A vendor's program that calls the API (PA-1). Its secret is 256 random bits, so a plain hash of it is enough. */
@Entity('api_clients')
@Index('ix_api_clients_vendor', ['vendorId', 'createdAt', 'id'])
export class ApiClient {
  /** Also its client_id. */
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_api_clients' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'name' }) name: string
  @Column('varchar', { name: 'scopes', array: true }) scopes: ClientScope[]
  @Column('varchar', { name: 'secret_hash' }) secretHash: string
  @Column('uuid', { name: 'created_by' }) createdBy: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null

  /** A new program and its secret, which is shown once and kept as a hash alone. */
  static create(
    of: Pick<ApiClient, 'vendorId' | 'name' | 'scopes' | 'createdBy'>,
    now: Date,
  ): { client: ApiClient; secret: string } {
    const secret = `emp_${randomBytes(32).toString('base64url')}`
    const client = Object.assign(new ApiClient(), {
      id: newId(),
      ...of,
      secretHash: hashOf(secret),
      createdAt: now,
      usedAt: null,
      revokedAt: null,
    })
    return { client, secret }
  }

  /** Whether the secret is this program's and the program has not been revoked. */
  accepts(secret: string): boolean {
    const presented = Buffer.from(hashOf(secret))
    return this.revokedAt === null && timingSafeEqual(presented, Buffer.from(this.secretHash))
  }

  /** It gets no more tokens. */
  revoke(now: Date): void {
    this.revokedAt ??= now
  }
}
