import { createHash, randomInt } from 'node:crypto'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'

/** How many codes one gets at once. */
export const recoveryCodeCount = 10

/** Letters and digits that are not mistaken for each other on paper (Crockford's base 32). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const groups = 4
const groupLength = 4

/** A fresh code of eighty bits: too many to guess, so a plain hash of it may be kept (ASVS 6.5). */
export function newRecoveryCode(): string {
  const letter = () => alphabet[randomInt(alphabet.length)]
  return Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, letter).join(''),
  ).join('-')
}

/** By what a code is found, however its owner wrote it down. */
export function recoveryHashOf(accountId: string, code: string): string {
  const plain = code.toLowerCase().replace(/[^0-9a-z]/g, '')
  return createHash('sha256').update(`${accountId}:${plain}`).digest('base64url')
}

/** A code for the day on which the other factors are lost; good once. */
@Entity('recovery_codes')
@Index('ix_recovery_codes_account', ['accountId'])
export class RecoveryCode {
  @PrimaryColumn('varchar', { name: 'code_hash', primaryKeyConstraintName: 'pk_recovery_codes' })
  codeHash: string
  @ForeignKey(() => Account, { name: 'fk_recovery_codes_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null
}
