import {
  faultOf,
  fileSlots,
  isSingleSlot,
  limits,
  type FileSlot,
  type ProductType,
} from '@emporium/domain'
import {
  examineUpload,
  newId,
  safeFileName,
  type Accepted,
  type Ctx,
  type Examined,
  type FileStore,
  type Tx,
} from '@emporium/service-kit'
import { createHash } from 'node:crypto'
import { lockDraft, lockProduct, requireDraft } from '../products/open-product.ts'
import type { Product } from '../products/product.entity.ts'
import { notOnShelf } from '../change-requests/change-request.problems.ts'
import { dropFile } from './drop-file.ts'
import { slotNotOffered, tooManyFiles } from './file.problems.ts'
import { keepToQuota } from './file-quota.ts'
import { ProductFile } from './product-file.entity.ts'

/** Files that one product may hold besides those that were handed in, which stay for good. */
const mostFiles = 100

/** How pictures are stored: a logo in twice the size that is recommended, for dense screens. */
const storedPictures: Partial<Record<FileSlot, Omit<Accepted, 'types'>>> = {
  logo: { mostPixels: limits.logoRecommendedPixels * 2 },
  // A page shows many of them at once: they are small as files, whatever was sent.
  picture: { mostPixels: limits.pictureSide, storedAs: 'image/webp' },
}

const slotsOf: Record<ProductType, readonly FileSlot[]> = {
  image: ['logo', 'user_guide', 'trademark', 'patent', 'picture'],
  saas: ['logo', 'resource', 'picture'],
}

/** What was sent. */
export type Upload = { slot: FileSlot; name: string; bytes: Uint8Array }

function rowOf(product: Product, upload: Upload, examined: Examined, now: Date): ProductFile {
  const id = newId()
  return Object.assign(new ProductFile(), {
    id,
    productId: product.id,
    vendorId: product.vendorId,
    slot: upload.slot,
    name: safeFileName(upload.name, examined.contentType),
    contentType: examined.contentType,
    bytes: examined.bytes.length,
    sha256: createHash('sha256').update(examined.bytes).digest('hex'),
    key: `products/${product.id}/${id}`,
    pixels: examined.pixels,
    pages: examined.pages,
    hasText: examined.hasText,
    isFrozen: false,
    publishedAt: null,
    uploadedAt: now,
  })
}

/**
 * Makes the draft refer to a stored file, and forgets the one that it replaces. A slot of several files keeps them until
 * a list of the draft names them.
 */
function enterFile(ctx: Ctx, id: string, file: ProductFile) {
  return ctx.transaction(async (tx) => {
    const { product, version } = await lockDraft(ctx, tx, id)
    const { slot } = file
    const held = version.draft.files
    const replaced = isSingleSlot(slot) ? held[slot] : undefined
    await tx.save(file)
    version.edit(isSingleSlot(slot) ? { files: { ...held, [slot]: file.id } } : {}, ctx.now())
    product.rename(version.draft.name, ctx.now())
    await tx.save(version)
    await tx.save(product)
    if (replaced) await dropFile(tx, replaced)
    await keepToQuota(tx, product.vendorId)
    return { file, revision: version.revision }
  })
}

/**
 * Examines and stores what was sent, then lets `enter` refer to it. The bytes are stored first, under a key that nothing
 * refers to yet: a crash leaves an orphan, never a row without bytes (IM-6, SA-1).
 */
async function storeFile<Result>(
  ctx: Ctx,
  files: FileStore,
  product: Product,
  upload: Upload,
  enter: (file: ProductFile) => Promise<Result>,
): Promise<Result> {
  if (!slotsOf[product.type].includes(upload.slot)) throw slotNotOffered()
  if ((await ctx.db.countBy(ProductFile, { productId: product.id, isFrozen: false })) >= mostFiles)
    throw tooManyFiles({
      because: faultOf('too-many-files-of-product', { limit: mostFiles }),
    })
  const { types } = fileSlots[upload.slot]
  const examined = await examineUpload(upload.bytes, { types, ...storedPictures[upload.slot] })
  const file = rowOf(product, upload, examined, ctx.now())
  await files.put(file.key, examined.bytes, examined.contentType)
  try {
    return await enter(file)
  } catch (error) {
    await files.remove(file.key)
    throw error
  }
}

/** Puts a file into a slot of the draft (IM-6, SA-1). */
export async function putFile(ctx: Ctx, files: FileStore, id: string, upload: Upload) {
  const { product } = await requireDraft(ctx, id)
  return storeFile(ctx, files, product, upload, (file) => enterFile(ctx, id, file))
}

/**
 * Keeps a file for a proposal to change what is listed: no draft refers to it, and nothing that is listed changes
 * before operations has said yes (SA-3).
 */
export async function putProposalFile(ctx: Ctx, files: FileStore, id: string, upload: Upload) {
  const lock = (tx: Tx) => lockListed(ctx, tx, id)
  const product = await ctx.transaction(lock)
  return storeFile(ctx, files, product, upload, (file) =>
    ctx.transaction(async (tx) => {
      await lock(tx)
      await tx.save(file)
      await keepToQuota(tx, product.vendorId)
      return file
    }),
  )
}

/** A product whose listing its seller may ask to have changed. */
async function lockListed(ctx: Ctx, tx: Tx, id: string): Promise<Product> {
  const { product } = await lockProduct(ctx, tx, id, 'requestChange')
  if (!product.isOnShelf) throw notOnShelf()
  return product
}
