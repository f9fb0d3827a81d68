import { aliasFor, progressOf, regionOf, statusOf } from './image.ts'
import { pageOf } from '../api/page.ts'
import type { Action, Call } from '../api/call.ts'
import type { Image } from '../state/state.ts'

/** ECS DescribeImages: newest first; without Status only the available ones, as the cloud does. */
export const describeImages: Action = (call) => {
  const regionId = regionOf(call)
  const fitting = call.simulator.state.images.filter(
    (image) => image.regionId === regionId && isAskedFor(image, call),
  )
  fitting.sort((a, b) => b.createdAt - a.createdAt || a.imageId.localeCompare(b.imageId))
  const { items, ...counts } = pageOf(fitting, call.parameters)
  return {
    RegionId: regionId,
    ...counts,
    Images: { Image: items.map((image) => imageView(image, call)) },
  }
}

function isAskedFor(image: Image, { parameters, account, now }: Call): boolean {
  const alias = aliasFor(image, account.accountId)
  const askedAlias = parameters.get('ImageOwnerAlias')
  const ids = parameters.get('ImageId')?.split(',')
  const name = parameters.get('ImageName')?.toLowerCase()
  const statuses = (parameters.get('Status') ?? 'Available').split(',')
  return (
    alias !== undefined &&
    (askedAlias === undefined || alias === askedAlias) &&
    (name === undefined || image.name.toLowerCase().includes(name)) &&
    (ids === undefined || ids.includes(image.imageId)) &&
    (statuses.includes('ALL') || statuses.includes(statusOf(image, now))) &&
    parameters
      .tags()
      .every(({ key, value }) => image.tags.some((tag) => tag.key === key && tag.value === value))
  )
}

function imageView(image: Image, { account, now }: Call): Record<string, unknown> {
  return {
    ImageId: image.imageId,
    ImageName: image.name,
    ImageOwnerAlias: aliasFor(image, account.accountId),
    ImageOwnerId: Number(image.accountId),
    OSName: image.osNameEn,
    OSNameEn: image.osNameEn,
    OSType: image.osType,
    Platform: image.platform,
    Architecture: image.architecture,
    Size: image.sizeGiB,
    CreationTime: new Date(image.createdAt).toISOString().replace(/\.\d+Z$/, 'Z'),
    Status: statusOf(image, now),
    Progress: `${progressOf(image, now)}%`,
    Usage: 'none',
    IsSupportCloudinit: true,
    IsSupportIoOptimized: true,
    IsSelfShared:
      image.accountId === account.accountId && image.sharedWith.length > 0 ? 'True' : 'False',
    DiskDeviceMappings: {
      DiskDeviceMapping: [
        {
          Device: '/dev/xvda',
          Type: 'system',
          Size: String(image.sizeGiB),
          Format: '',
          Encrypted: image.encrypted,
        },
      ],
    },
    Tags: { Tag: image.tags.map(({ key, value }) => ({ TagKey: key, TagValue: value })) },
  }
}
