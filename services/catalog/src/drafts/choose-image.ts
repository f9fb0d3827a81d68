import type { CloudCredentials, CloudImage, CloudProvider } from '@emporium/cloud'
import { faultAt, faultOf, type RegionId } from '@emporium/domain'
import type { SourceImage } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { askCloud, imageNotFound, imageNotUsable } from '../lookups/cloud.problems.ts'
import { unusableReasonFor, unusableFaults } from '../lookups/usable.ts'
import { lockDraft, requireDraft, type Opened } from '../products/open-product.ts'
import { wrongProductType } from './draft.problems.ts'
import type { Draft } from './draft.ts'

/** The image that a seller picks, and the account with which it is to be shared. */
export type Choice = { regionId: RegionId; imageId: string; platformAccountId: string }

function facts(image: CloudImage, regionId: RegionId, accountId: string): SourceImage {
  const reason = unusableReasonFor(image)
  if (reason !== null || image.architecture === 'i386')
    throw imageNotUsable({
      reason,
      because: faultOf(unusableFaults[reason ?? 'unsupported_architecture']),
      errors: [faultAt('#/imageId', unusableFaults[reason ?? 'unsupported_architecture'])],
    })
  const { imageId, name, operatingSystem, platform, architecture, sizeGiB } = image
  return {
    regionId,
    imageId,
    name,
    operatingSystem,
    platform,
    architecture,
    sizeGiB,
    accountId,
    createdAt: image.createdAt.toISOString(),
  }
}

/** Proves that the image belongs to the key's account and shares it with the platform (IM-2, K5). */
export async function takeImage(
  clouds: CloudProvider,
  credentials: CloudCredentials,
  choice: Choice,
): Promise<{ source: SourceImage; osFamily: CloudImage['osFamily'] }> {
  const cloud = clouds.connect(credentials)
  const { regionId, imageId, platformAccountId } = choice
  return askCloud(async () => {
    const [{ accountId }, image] = await Promise.all([
      cloud.account(),
      cloud.getImage({ regionId, imageId }),
    ])
    if (!image) throw imageNotFound({ errors: [faultAt('#/imageId', 'no-such-image')] })
    const source = facts(image, regionId, accountId)
    if (accountId !== platformAccountId)
      await cloud.shareImage({ regionId, imageId, accountId: platformAccountId })
    return { source, osFamily: image.osFamily }
  })
}

/** Sets the draft's image; the operating system follows where the seller has not said one (IM-2, IM-7). */
export async function chooseImage(
  ctx: Ctx,
  id: string,
  take: () => ReturnType<typeof takeImage>,
): Promise<Opened> {
  if ((await requireDraft(ctx, id)).product.type !== 'image') throw wrongProductType()
  const { source, osFamily } = await take()
  return ctx.transaction(async (tx) => {
    const opened = await lockDraft(ctx, tx, id)
    const { product, version } = opened
    const { draft } = version
    const change: Partial<Draft> = {
      source,
      osFamily: draft.osFamily ?? osFamily,
      osVersion: draft.osVersion ?? source.operatingSystem,
      systemDiskGiB: Math.max(draft.systemDiskGiB ?? 0, source.sizeGiB),
    }
    version.edit(change, ctx.now())
    product.rename(draft.name, ctx.now())
    await tx.save(version)
    await tx.save(product)
    return opened
  })
}
