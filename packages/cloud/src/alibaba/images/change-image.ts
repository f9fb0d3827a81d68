import {
  CopyImageRequest,
  CopyImageRequestTag,
} from '@alicloud/ecs20140526/dist/models/CopyImageRequest.js'
import { CopyImageResponse } from '@alicloud/ecs20140526/dist/models/CopyImageResponse.js'
import { DeleteImageRequest } from '@alicloud/ecs20140526/dist/models/DeleteImageRequest.js'
import { DeleteImageResponse } from '@alicloud/ecs20140526/dist/models/DeleteImageResponse.js'
import { DescribeImagesRequestTag } from '@alicloud/ecs20140526/dist/models/DescribeImagesRequest.js'
import { repeatable } from '../connection.ts'
import { describeImages } from './list-images.ts'
import { givenBack, unlessGone } from '../outcome.ts'
import type { CopyImageOrder, ImagePlace } from '../../cloud.ts'
import type { Connection } from '../connection.ts'

/** The tag by which a copy is found again, longer than the cloud remembers client tokens. */
export const copyTag = 'emporium:copy'

/** CopyImage, unless the destination already has the copy of this token. // IM-12 */
export async function copyImage(
  connection: Connection,
  order: CopyImageOrder,
): Promise<{ imageId: string }> {
  const { regionId, imageId, destinationRegionId, name, clientToken } = order
  const tag = { key: copyTag, value: clientToken }
  const found = await describeImages(connection, destinationRegionId, {
    imageOwnerAlias: 'self',
    tag: [new DescribeImagesRequestTag(tag)],
    pageSize: 10,
  })
  const earlier = found.items.find((image) => image.status !== 'failed')
  if (earlier) return { imageId: earlier.imageId }
  const answer = await connection.callEcs({
    action: 'CopyImage',
    regionId,
    request: new CopyImageRequest({
      regionId,
      imageId,
      destinationRegionId,
      destinationImageName: name,
      clientToken,
      tag: [new CopyImageRequestTag(tag)],
    }),
    answer: new CopyImageResponse({}),
    isRepeatable: repeatable,
  })
  return { imageId: givenBack(answer.imageId) }
}

/** DeleteImage. It never takes an image away from servers that run from it. */
export async function deleteImage(
  connection: Connection,
  { regionId, imageId }: ImagePlace,
): Promise<void> {
  const deletion = connection.callEcs({
    action: 'DeleteImage',
    regionId,
    request: new DeleteImageRequest({ regionId, imageId }),
    answer: new DeleteImageResponse({}),
    isRepeatable: repeatable,
  })
  await unlessGone(deletion)
}
