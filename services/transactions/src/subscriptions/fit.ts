import { allowedNetworks, regionLabel, type ServerNetwork } from '@emporium/domain'
import type { FieldProblem } from '@emporium/domain'
import type { VersionRef } from '../products/version-ref.entity.ts'

/** What a buyer wants. */
export type Wish = { regionId: string; instanceType: string; networkType: ServerNetwork }

const list = (values: readonly string[]) => values.join(', ')

/** Why a wish does not fit a version, field by field, with what would fit; empty when it fits (ST-2). */
export function misfits(
  version: Pick<VersionRef, 'images' | 'listing'>,
  wish: Wish,
): FieldProblem[] {
  const { image } = version.listing
  if (!image)
    return [
      {
        pointer: '#/versionId',
        detail: 'This product is not an image; there is nothing to deploy.',
      },
    ]
  const regions = version.images.map(({ regionId }) => regionId)
  const types = image.instanceTypes.map(({ id }) => id)
  const networks = allowedNetworks(image.networkType)
  const found: FieldProblem[] = []
  if (!regions.includes(wish.regionId as never))
    found.push({
      pointer: '#/regionId',
      detail: `Not available in ${regionLabel(wish.regionId)}. Available in: ${list(regions.map(regionLabel))}.`,
    })
  if (!types.includes(wish.instanceType))
    found.push({
      pointer: '#/instanceType',
      detail: `Does not run on this type. It runs on: ${list(types)}.`,
    })
  if (!networks.includes(wish.networkType))
    found.push({
      pointer: '#/networkType',
      detail: `Does not run in this network. It runs in: ${list(networks)}.`,
    })
  return found
}
