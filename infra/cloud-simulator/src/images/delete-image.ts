import { ownImage } from './image.ts'
import type { Action } from '../api/call.ts'

/** ECS DeleteImage. Servers that run from the image go on. */
export const deleteImage: Action = (call) => {
  const image = ownImage(call)
  const { images } = call.simulator.state
  images.splice(images.indexOf(image), 1)
  return {}
}
