import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { ClientScope } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { overlapEnd } from '../rotations/overlap-end.ts'

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')
const newSecret = () => `emp_${randomBytes(32).toString('base64url')}`

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
  /** Of the secret before, which is good beside the new one until {@link formerUntil}. */
  @Column('varchar', { name: 'former_secret_hash', nullable: true }) formerSecretHash: string | null
  @Column('timestamptz', { name: 'former_until', nullable: true }) formerUntil: Date | null
  /** When it gets no more tokens by itself; null for never. */
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt: Date | null
  @Column('uuid', { name: 'created_by' }) createdBy: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null

  /** A new program and its secret, which is shown once and kept as a hash alone. */
  static create(
    of: Pick<ApiClient, 'vendorId' | 'name' | 'scopes' | 'createdBy' | 'expiresAt'>,
    now: Date,
  ): { client: ApiClient; secret: string } {
    const secret = newSecret()
    const client = Object.assign(new ApiClient(), {
      id: newId(),
      ...of,
      secretHash: hashOf(secret),
      formerSecretHash: null,
      formerUntil: null,
      createdAt: now,
      usedAt: null,
      revokedAt: null,
    })
    return { client, secret }
  }

  /** Whether the secret is good at this moment: this program's, which is neither revoked nor at its end. */
  accepts(secret: string, now: Date): boolean {
    if (this.revokedAt || (this.expiresAt && this.expiresAt <= now)) return false
    const presented = Buffer.from(hashOf(secret))
    return this.hashesAt(now).some((hash) => timingSafeEqual(presented, Buffer.from(hash)))
  }

  /** A new secret; the one before is good for so many hours more. */
  rotate(overlapHours: number, now: Date): string {
    const secret = newSecret()
    this.formerUntil = overlapEnd(overlapHours, now)
    this.formerSecretHash = this.formerUntil && this.secretHash
    this.secretHash = hashOf(secret)
    return secret
  }

  /** Until when the secret before is good, if it still is. */
  formerGoodUntil(now: Date): Date | null {
    return this.formerSecretHash && this.formerUntil && this.formerUntil > now
      ? this.formerUntil
      : null
  }

  private hashesAt(now: Date): string[] {
    return this.formerSecretHash && this.formerGoodUntil(now)
      ? [this.secretHash, this.formerSecretHash]
      : [this.secretHash]
  }

  /** It gets no more tokens. */
  revoke(now: Date): void {
    this.revokedAt ??= now
  }
}
