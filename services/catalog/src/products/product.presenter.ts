import { productShelf, productVersion } from '@emporium/domain'
import { actionsFor, type Actor, type TransitionRow, type FileLinks } from '@emporium/service-kit'
import { presentDraft } from '../drafts/draft.presenter.ts'
import type { FilesById } from '../submissions/freeze-listing.ts'
import { presentVersion, type VersionParts } from '../versions/version.presenter.ts'
import type { ProductVersion } from '../versions/product-version.entity.ts'
import type { Product } from './product.entity.ts'
import { productPolicy } from './product.policy.ts'
import type { ProductView } from './product.schemas.ts'
import { timelineOf } from './timeline.presenter.ts'

/** All of a product that its page in the portal shows. */
export type ProductParts = {
  product: Product
  vendorName: string | null
  /** Newest first; never empty. */
  versions: readonly [VersionParts, ...VersionParts[]]
  files: FilesById
  steps: readonly TransitionRow[]
}

/** What the actor may do to a product now: the machines' verbs and what needs none. */
export function productActions(actor: Actor, product: Product, newest: ProductVersion): string[] {
  const { vendorId } = product
  const subject = { vendorId, status: newest.status }
  const may = (verb: keyof typeof productPolicy, when: boolean) =>
    when && productPolicy[verb](actor, product) ? [verb] : []
  const isIdle = product.wasListed && !newest.isOpen
  return product.discardedAt
    ? []
    : [
        ...may('edit', newest.isEditable),
        ...actionsFor(
          productVersion,
          { submit: productPolicy.submit, withdraw: productPolicy.withdraw },
          actor,
          subject,
        ),
        ...may('addVersion', isIdle && (product.type === 'image' || !product.isOnShelf)),
        ...may('requestChange', product.isOnShelf),
        ...may('addendum', product.wasListed),
        ...actionsFor(
          productShelf,
          { discard: productPolicy.discard, remove: productPolicy.remove },
          actor,
          product,
        ),
      ]
}

/** A product as its vendor and staff see it. */
export function presentProduct(actor: Actor, parts: ProductParts, links: FileLinks): ProductView {
  const { product, vendorName, versions, files, steps } = parts
  const { id, vendorId, type, name, slug, status, listedVersionId } = product
  const [{ version: newest }] = versions
  return {
    id,
    vendorId,
    vendorName,
    type,
    name,
    slug,
    status,
    listedVersionId,
    isDiscarded: product.discardedAt !== null,
    rating: { count: product.ratingCount, average: product.ratingAverage },
    createdAt: product.createdAt.toISOString(),
    updatedAt: product.updatedAt.toISOString(),
    listedAt: product.listedAt?.toISOString() ?? null,
    draft: presentDraft(newest, files, links),
    versions: versions.map(presentVersion),
    timeline: timelineOf(actor, product, steps),
    actions: productActions(actor, product, newest),
  }
}
