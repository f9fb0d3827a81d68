import { unusableReasonOf } from '../../image.ts'
import type { CloudImage, CloudImageStatus } from '../../image.ts'
import type { DescribeImagesResponseBodyImagesImage } from '@alicloud/ecs20140526/dist/models/DescribeImagesResponseBody.js'

const statuses: Record<string, CloudImageStatus> = {
  Creating: 'creating',
  Waiting: 'waiting',
  Available: 'available',
  UnAvailable: 'unavailable',
  Deprecated: 'deprecated',
  CreateFailed: 'failed',
}

/** An image of DescribeImages in our words. // IM-2 */
export function toCloudImage(
  regionId: string,
  image: DescribeImagesResponseBodyImagesImage,
): CloudImage {
  const facts = {
    status: statuses[image.status ?? ''] ?? 'unavailable',
    encrypted:
      image.diskDeviceMappings?.diskDeviceMapping?.some((disk) => disk.encrypted === true) ?? false,
    ownerAlias: ownerAliasOf(image.imageOwnerAlias),
  }
  const unusableReason = unusableReasonOf(facts)
  return {
    ...facts,
    imageId: image.imageId ?? '',
    name: image.imageName ?? '',
    regionId,
    operatingSystem: image.OSNameEn || image.OSName || '',
    osFamily: image.OSType?.toLowerCase() === 'windows' ? 'windows' : 'linux',
    platform: image.platform ?? '',
    architecture: architectureOf(image.architecture),
    sizeGiB: image.size ?? 0,
    createdAt: new Date(image.creationTime ?? 0),
    progressPercent: Number.parseInt(image.progress ?? '0', 10) || 0,
    isShared: image.isSelfShared?.toLowerCase() === 'true',
    tags: Object.fromEntries(
      (image.tags?.tag ?? []).map((tag) => [tag.tagKey ?? '', tag.tagValue ?? '']),
    ),
    ...(facts.ownerAlias === 'others' &&
      image.imageOwnerId && { sharedFromAccountId: String(image.imageOwnerId) }),
    usable: unusableReason === undefined,
    ...(unusableReason && { unusableReason }),
  }
}

function ownerAliasOf(alias: string | undefined): CloudImage['ownerAlias'] {
  return alias === 'self' || alias === 'system' || alias === 'marketplace' ? alias : 'others'
}

function architectureOf(architecture: string | undefined): CloudImage['architecture'] {
  return architecture === 'arm64' || architecture === 'i386' ? architecture : 'x86_64'
}
