import { faultsEn } from '@emporium/domain'
import type { CloudImage, CloudProvider } from '@emporium/cloud'
import { forbidden, type Actor } from '@emporium/service-kit'
import { publishedVendors } from '../products/publishers.ts'
import { askCloud } from './cloud.problems.ts'
import { lookupPageSize, type FoundImageView, type LookUpImagesBody } from './lookup.schemas.ts'
import { unusableReasonFor, unusableFaults } from './usable.ts'

function present(image: CloudImage): FoundImageView {
  const reason = unusableReasonFor(image)
  const { imageId, name, operatingSystem, platform, architecture, sizeGiB } = image
  return {
    imageId,
    name,
    operatingSystem,
    platform,
    architecture,
    sizeGiB,
    createdAt: image.createdAt.toISOString(),
    usable: reason === null,
    reason,
    reasonText: reason && faultsEn[unusableFaults[reason]],
  }
}

/**
 * The custom images of the key's account in one region. Only publishers ask; the key pair lives in this call and
 * nothing of it is kept (IM-2).
 */
export async function lookUpImages(actor: Actor, clouds: CloudProvider, body: LookUpImagesBody) {
  if (publishedVendors(actor).length === 0) throw forbidden()
  const { regionId, pageNumber = 1, accessKeyId, accessKeySecret, name } = body
  const cloud = clouds.connect({ accessKeyId, accessKeySecret })
  const found = await askCloud(() =>
    cloud.listImages({
      regionId,
      pageNumber,
      pageSize: lookupPageSize,
      ...(name ? { name } : {}),
    }),
  )
  return {
    items: found.items.map(present),
    total: found.total,
    pageNumber,
    pageSize: lookupPageSize,
  }
}
