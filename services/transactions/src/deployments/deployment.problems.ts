import { defineProblem } from '@emporium/service-kit'

/** ST-3: a cancelled subscription starts nothing new. */
export const subscriptionEnded = defineProblem(
  'subscription-ended',
  409,
  'This subscription has ended',
)
/** ST-3: the region lost its copy of the image. */
export const imageNotReady = defineProblem(
  'image-not-ready',
  409,
  'The image is not ready in this region',
)
/** ST-4: the subscription never was of this version, or it is not on sale any more. */
export const versionNotDeployable = defineProblem(
  'version-not-deployable',
  422,
  'This version cannot be deployed from this subscription',
)
/** ST-3: this attempt has no server that could be asked about. */
export const noServerYet = defineProblem('no-server-yet', 409, 'This deployment has no server')
/** ST-3: the server lives in another account than the key's. */
export const otherCloudAccount = defineProblem(
  'other-cloud-account',
  422,
  'This access key belongs to another cloud account',
)
