import { DescribeImagesRequest } from '@alicloud/ecs20140526/dist/models/DescribeImagesRequest.js'
import { DescribeImagesResponse } from '@alicloud/ecs20140526/dist/models/DescribeImagesResponse.js'
import { CloudError } from '../../problems.ts'
import { repeatable } from '../connection.ts'
import { toCloudImage } from './image-answer.ts'
import type { ImagePlace, ListImagesQuery, Page } from '../../cloud.ts'
import type { CloudImage } from '../../image.ts'
import type { Connection } from '../connection.ts'

type ImageFilter = Partial<
  Pick<
    DescribeImagesRequest,
    'imageId' | 'imageName' | 'imageOwnerAlias' | 'tag' | 'pageNumber' | 'pageSize'
  >
>

/** DescribeImages in every state; the cloud's own default would hide all but the available ones. */
export async function describeImages(
  connection: Connection,
  regionId: string,
  filter: ImageFilter,
): Promise<Page<CloudImage>> {
  const answer = await connection.callEcs({
    action: 'DescribeImages',
    regionId,
    request: new DescribeImagesRequest({
      regionId,
      status: 'Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated',
      ...filter,
    }),
    answer: new DescribeImagesResponse({}),
    isRepeatable: repeatable,
  })
  const items = (answer.images?.image ?? []).map((image) => toCloudImage(regionId, image))
  return { items, total: answer.totalCount ?? items.length }
}

/** One image that the account may see. */
export async function getImage(
  connection: Connection,
  { regionId, imageId }: ImagePlace,
): Promise<CloudImage | undefined> {
  const { items } = await describeImages(connection, regionId, { imageId, pageSize: 10 })
  return items.find((image) => image.imageId === imageId)
}

/**
 * Own images first, then those shared by other accounts, as one paged list. The cloud lists the two
 * kinds apart, so the page at the seam is put together. // IM-2
 */
export async function listImages(
  connection: Connection,
  query: ListImagesQuery,
): Promise<Page<CloudImage>> {
  const { regionId, pageNumber, pageSize } = checked(query)
  const named = query.name ? { imageName: query.name } : {}
  const own = await describeImages(connection, regionId, {
    imageOwnerAlias: 'self',
    pageNumber,
    pageSize,
    ...named,
  })
  const othersFrom = Math.max(0, (pageNumber - 1) * pageSize - own.total)
  const wanted = pageSize - own.items.length
  const others = await takeOthers(connection, regionId, {
    from: othersFrom,
    wanted,
    pageSize,
    named,
  })
  return { items: [...own.items, ...others.items], total: own.total + others.total }
}

type Slice = { from: number; wanted: number; pageSize: number; named: ImageFilter }

async function takeOthers(
  connection: Connection,
  regionId: string,
  slice: Slice,
): Promise<Page<CloudImage>> {
  const { from, wanted, pageSize, named } = slice
  const pageOf = (pageNumber: number) =>
    describeImages(connection, regionId, {
      imageOwnerAlias: 'others',
      pageNumber,
      pageSize,
      ...named,
    })
  const firstPage = Math.floor(from / pageSize) + 1
  const { items, total } = await pageOf(firstPage)
  const skipped = from % pageSize
  const reachesOver = skipped + wanted > pageSize && total > firstPage * pageSize
  const next = reachesOver ? (await pageOf(firstPage + 1)).items : []
  return { items: [...items, ...next].slice(skipped, skipped + wanted), total }
}

function checked(query: ListImagesQuery): ListImagesQuery {
  const inRange = (value: number, max: number) =>
    Number.isInteger(value) && value >= 1 && value <= max
  if (inRange(query.pageNumber, 10_000) && inRange(query.pageSize, 100)) return query
  throw new CloudError({
    kind: 'invalid_parameter',
    message: 'A page has 1 to 100 images and a number from 1.',
  })
}
