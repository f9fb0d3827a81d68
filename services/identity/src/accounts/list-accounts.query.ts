import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { Brackets } from 'typeorm'
import { Account } from './account.entity.ts'
import { presentAccount } from './account.presenter.ts'
import type { AccountView } from './account.schemas.ts'
import { normaliseEmail } from './email.ts'

/** What a list of accounts may be narrowed by; `email` is the beginning of an address. */
export type AccountFilter = { email?: string; limit?: number; cursor?: string }

const literally = (text: string) => text.replace(/[\\%_]/g, String.raw`\$&`)

/** Accounts, newest first, for admins. */
export async function listAccounts(ctx: Ctx, filter: AccountFilter): Promise<Page<AccountView>> {
  const { email, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(Account, 'account')
    .orderBy('account.createdAt', 'DESC')
    .addOrderBy('account.id', 'DESC')
    .limit(limit + 1)
  if (email)
    query.andWhere('account.email LIKE :start', { start: `${literally(normaliseEmail(email))}%` })
  const after = decodeCursor(filter.cursor)
  if (after)
    query.andWhere(
      new Brackets((where) =>
        where.where('(account.createdAt, account.id) < (:key::timestamptz, :id::uuid)', after),
      ),
    )
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: row.createdAt.toISOString(), id: row.id }),
    (row) => presentAccount(ctx.actor, row),
  )
}
