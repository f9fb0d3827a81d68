import { allowedNetworks, faultAt, type FieldProblem, type ServerNetwork } from '@emporium/domain'
import type { VersionRef } from '../products/version-ref.entity.ts'

/** What a buyer wants. */
export type Wish = { regionId: string; instanceType: string; networkType: ServerNetwork }

/** Why a choice cannot be had, field by field, and for each such field what can (ST-2). */
export type Misfit = {
  errors: FieldProblem[]
  availableRegions?: string[]
  supportedInstanceTypes?: string[]
  supportedNetworks?: readonly ServerNetwork[]
}

const notAnImage: Misfit = {
  errors: [faultAt('#/versionId', 'nothing-to-deploy')],
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
  const refuse = (fault: FieldProblem, members: Partial<Misfit>) => {
    found.errors.push(fault)
    Object.assign(found, members)
  }
  if (!regions.includes(wish.regionId))
    refuse(faultAt('#/regionId', 'not-in-region', { region: wish.regionId, regions }), {
      availableRegions: regions,
    })
  if (!types.includes(wish.instanceType))
    refuse(faultAt('#/instanceType', 'not-on-type', { types }), {
      supportedInstanceTypes: types,
    })
  if (!networks.includes(wish.networkType))
    refuse(faultAt('#/networkType', 'not-in-network', { networks }), {
      supportedNetworks: networks,
    })
  return found.errors.length > 0 ? found : null
}
