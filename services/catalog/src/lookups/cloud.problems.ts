import { askCloudFor } from '@emporium/cloud/key-problems'
import { defineProblem } from '@emporium/service-kit'

/** IM-2: our own bound for one key of a vendor; says when to try again. */
export const keyAskedTooOften = defineProblem(
  'access-key-asked-too-often',
  429,
  'This access key is used too often',
)
/** IM-2: gone, or never there for this account. */
export const imageNotFound = defineProblem(
  'image-not-found',
  422,
  'This account has no such image in this region',
)
/** IM-2: says in `reason` why the image can't be picked. */
export const imageNotUsable = defineProblem(
  'image-not-usable',
  422,
  'This image cannot be published',
)

/** Does something with a seller's key and tells its failures in our words (IM-2). */
export const askCloud = askCloudFor('list_and_share_images', {
  not_found: { problem: imageNotFound, pointer: '#/imageId' },
})
