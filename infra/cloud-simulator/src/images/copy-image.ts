import { Refusal } from '../api/refusal.ts'
import { regionOf, statusOf, visibleImage } from './image.ts'
import { imageOf } from './images.seed.ts'
import type { Action } from '../api/call.ts'

/** ECS CopyImage: the copy is there at once and becomes available after a while. */
export const copyImage: Action = (call) => {
  const { parameters, now, simulator, account } = call
  const source = visibleImage(call)
  const regionId = regionOf(call, 'DestinationRegionId')
  if (source.ownerKind === 'system')
    throw new Refusal(403, 'InvalidImageId.NotSupported', "A public image can't be copied.")
  if (statusOf(source, now) !== 'Available')
    throw new Refusal(403, 'IncorrectImageStatus', 'The image is not available.')
  const name = parameters.get('DestinationImageName') ?? `${source.name}-copy`
  if (!/^[a-zA-Z\u4e00-\u9fff][\w.:\u4e00-\u9fff-]{1,127}$/.test(name))
    throw new Refusal(400, 'InvalidImageName.Malformed', 'The specified image name is not valid.')
  const imageId = simulator.newId('m')
  simulator.state.images.push(
    imageOf({
      ...source,
      imageId,
      regionId,
      accountId: account.accountId,
      name,
      createdAt: now,
      readyAt: now + simulator.copyMs,
      sharedWith: [],
      tags: parameters.tags(),
    }),
  )
  return { ImageId: imageId }
}
