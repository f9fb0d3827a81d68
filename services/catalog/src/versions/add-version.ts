import type { Ctx, Tx } from '@emporium/service-kit'
import { draftOfNextVersion, type Draft } from '../drafts/draft.ts'
import { tidy, tidyLine } from '../texts/tidy.ts'
import { lockProduct, type Opened } from '../products/open-product.ts'
import {
  changeRequestNeeded,
  neverListed,
  versionAlreadyOpen,
} from '../products/product.problems.ts'
import { ProductVersion } from './product-version.entity.ts'

/** What a seller says of a new version at once; the rest follows in the wizard (IM-10). */
export type NextVersion = {
  versionNumber?: string | undefined
  releaseNote?: string | undefined
  supportedUntil?: string | undefined
  hasBootScript?: boolean | undefined
}

const saidOnly = (said: Partial<Draft>) =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))

/** Begins a version from the texts of the newest one. */
export async function beginVersion(
  ctx: Ctx,
  tx: Tx,
  { product, version: previous }: Opened,
  said: Partial<Draft>,
): Promise<ProductVersion> {
  if (!product.wasListed) throw neverListed()
  if (previous.isOpen) throw versionAlreadyOpen()
  // A removed product is edited and reviewed as it was (IM-7); beside a listed one stands something new.
  const draft = product.isOnShelf
    ? draftOfNextVersion(previous.latestDraft, said)
    : { ...previous.latestDraft, ...saidOnly(said) }
  if (!product.isOnShelf) {
    previous.releaseClaims()
    await tx.save(previous)
  }
  const version = ProductVersion.begin(product.id, draft, ctx.now())
  await tx.save(version)
  product.rename(product.name, ctx.now())
  await tx.save(product)
  return version
}

/** Begins a new version of a listed image product, which stays on sale with its present one meanwhile (IM-10). */
export function addVersion(ctx: Ctx, id: string, said: NextVersion): Promise<Opened> {
  return ctx.transaction(async (tx) => {
    const opened = await lockProduct(ctx, tx, id, 'addVersion')
    if (opened.product.type === 'saas' && opened.product.isOnShelf) throw changeRequestNeeded()
    const version = await beginVersion(ctx, tx, opened, {
      versionNumber: said.versionNumber === undefined ? null : tidyLine(said.versionNumber),
      releaseNote: said.releaseNote === undefined ? null : tidy(said.releaseNote),
      supportedUntil: said.supportedUntil ?? null,
      hasBootScript: said.hasBootScript ?? null,
    })
    return { product: opened.product, version }
  })
}
