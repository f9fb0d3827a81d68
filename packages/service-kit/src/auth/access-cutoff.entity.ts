import type { AccessChanged, PayloadOf } from '@emporium/events'
import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm'
import { accessTokenSeconds } from './tokens.ts'

/** From when on the access tokens of an account or a program are good; those from before were taken back (ON-10). */
@Entity('access_cutoffs')
export class AccessCutoff {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_access_cutoffs' })
  accountId: string
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date
}

/** Takes back the tokens of an account that are older than this; said twice or late, nothing is given back. */
export async function cutAccess(
  manager: EntityManager,
  { accountId, validFrom }: PayloadOf<typeof AccessChanged>,
): Promise<void> {
  await manager.query(
    `INSERT INTO access_cutoffs (account_id, valid_from) VALUES ($1, $2)
     ON CONFLICT (account_id) DO UPDATE
     SET valid_from = GREATEST(access_cutoffs.valid_from, excluded.valid_from)`,
    [accountId, validFrom],
  )
  // Older tokens have run out by themselves.
  await manager.query(
    `DELETE FROM access_cutoffs WHERE valid_from < now() - $1 * interval '1 second'`,
    [2 * accessTokenSeconds],
  )
}
