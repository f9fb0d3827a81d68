import { limits } from '@emporium/domain'
import { notFound, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { openShelf } from '../storefront/open-shelf.ts'
import { Wish } from './wish.entity.ts'
import { wishListFull } from './wish.problems.ts'

async function assertOnShelf(tx: Tx, productId: string): Promise<void> {
  const found = await tx.manager.query<unknown[]>(
    `SELECT FROM ${openShelf} shelf WHERE product_id = $1`,
    [productId],
  )
  if (found.length === 0) throw notFound()
}

/** One buyer's list does not grow past its limit, however many windows add to it at once. */
async function assertRoom(tx: Tx, accountId: string): Promise<void> {
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('wishes ' || $1, 0))`, [
    accountId,
  ])
  if ((await tx.manager.countBy(Wish, { accountId })) >= limits.wishes) throw wishListFull()
}

/**
 * Puts a product that is on the shelf on the buyer's wish list, or changes whether its new versions are told. What is on
 * the list already may be changed when it is no longer offered, too (ST-4).
 */
export function putWish(
  ctx: Ctx,
  { id: accountId }: AccountActor,
  productId: string,
  isFollowed: boolean,
): Promise<{ isNew: boolean }> {
  return ctx.transaction(async (tx) => {
    const known = await tx.lockIfThere(Wish, { accountId, productId })
    if (!known) {
      await assertOnShelf(tx, productId)
      await assertRoom(tx, accountId)
    }
    // A twin of another window may have been first: then this one only changes it.
    const [row] = await tx.manager.query<{ is_new: boolean }[]>(
      `INSERT INTO wishes (account_id, product_id, is_followed, wished_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (account_id, product_id) DO UPDATE SET is_followed = excluded.is_followed
       RETURNING (xmax = 0) AS is_new`,
      [accountId, productId, isFollowed, ctx.now()],
    )
    return { isNew: row?.is_new ?? false }
  })
}

/** Takes a product off the buyer's wish list; one that is not on it is off already. */
export async function dropWish(
  ctx: Ctx,
  { id: accountId }: AccountActor,
  productId: string,
): Promise<void> {
  await ctx.transaction(({ manager }) => manager.delete(Wish, { accountId, productId }))
}
