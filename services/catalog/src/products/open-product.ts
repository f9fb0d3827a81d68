import { authorize, type Ctx, type Tx } from '@emporium/service-kit'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { Product } from './product.entity.ts'
import { productPolicy } from './product.policy.ts'
import { nothingToEdit } from './product.problems.ts'

/** A product and its newest version, both locked. */
export type Opened = { product: Product; version: ProductVersion }

/** The newest version of a product: the open one, if there is one. */
export function newestVersion(
  ctx: Pick<Ctx, 'db'>,
  productId: string,
): Promise<ProductVersion | null> {
  return ctx.db.findOne(ProductVersion, {
    where: { productId },
    order: { createdAt: 'DESC', id: 'DESC' },
  })
}

/** Locks a product and its newest version for somebody who may do `verb`; 404 or 403 otherwise. */
export async function lockProduct(
  ctx: Ctx,
  tx: Tx,
  id: string,
  verb: Exclude<keyof typeof productPolicy, 'see'>,
): Promise<Opened> {
  const product = await tx.lock(Product, id)
  authorize(productPolicy, ctx.actor, verb, product)
  const newest = await newestVersion({ db: tx.manager }, id)
  // A product is begun together with its first version.
  const version = await tx.lock(ProductVersion, newest?.id ?? id)
  return { product, version }
}

/** The same for whoever wants to change the draft; 409 when it is under review or listed (IM-9). */
export async function lockDraft(ctx: Ctx, tx: Tx, id: string): Promise<Opened> {
  const opened = await lockProduct(ctx, tx, id, 'edit')
  if (!opened.version.isEditable || opened.product.discardedAt) throw nothingToEdit()
  return opened
}

/** The draft that the actor may change now, seen without keeping the lock: before slow work outside. */
export function requireDraft(ctx: Ctx, id: string): Promise<Opened> {
  return ctx.transaction((tx) => lockDraft(ctx, tx, id))
}
