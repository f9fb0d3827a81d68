import { allowedNetworks, regionLabel, type ServerNetwork } from '@emporium/domain'
import type { FieldProblem } from '@emporium/domain'
import type { VersionRef } from '../products/version-ref.entity.ts'

/** What a buyer wants. */
export type Wish = { regionId: string; instanceType: string; networkType: ServerNetwork }

const list = (values: readonly string[]) => values.join(', ')

/** Why a choice cannot be had, field by field, and for each such field what can (ST-2). */
export type Misfit = {
  errors: FieldProblem[]
  availableRegions?: string[]
  supportedInstanceTypes?: string[]
  supportedNetworks?: readonly ServerNetwork[]
}

const notAnImage: Misfit = {
  errors: [
    {
      pointer: '#/versionId',
      detail: 'This product is not an image; there is nothing to deploy.',
    },
  ],
}

/** Says what of a wish does not fit a version, with what would fit; null when it fits (ST-2). */
export function misfitOf(
  version: Pick<VersionRef, 'images' | 'listing'>,
  wish: Wish,
): Misfit | null {
  const { image } = version.listing
  if (!image) return notAnImage
  const regions: string[] = version.images.map(({ regionId }) => regionId)
  const types = image.instanceTypes.map(({ id }) => id)
  const networks = allowedNetworks(image.networkType)
  const found: Misfit = { errors: [] }
  const refuse = (pointer: string, detail: string, members: Partial<Misfit>) => {
    found.errors.push({ pointer, detail })
    Object.assign(found, members)
  }
  if (!regions.includes(wish.regionId))
    refuse(
      '#/regionId',
      `Not available in ${regionLabel(wish.regionId)}. Available in: ${list(regions.map(regionLabel))}.`,
      { availableRegions: regions },
    )
  if (!types.includes(wish.instanceType))
    refuse('#/instanceType', `Does not run on this type. It runs on: ${list(types)}.`, {
      supportedInstanceTypes: types,
    })
  if (!networks.includes(wish.networkType))
    refuse('#/networkType', `Does not run in this network. It runs in: ${list(networks)}.`, {
      supportedNetworks: networks,
    })
  return found.errors.length > 0 ? found : null
}
