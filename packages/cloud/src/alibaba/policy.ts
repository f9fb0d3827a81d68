/** What a key is used for. // IM-2 IM-12 RV-8 ST-3 */
export type KeyPurpose =
  /** A seller's key: list the images and share the chosen one with the platform. */
  | 'list_and_share_images'
  /** A buyer's key: launch a server from a shared image, watch and delete it. */
  | 'launch_server'
  /** A buyer's key that only proves whose account an image is shared with. */
  | 'share'
  /** The platform's own key: copy and share images, test servers, boot scripts. */
  | 'platform'

/** A RAM policy as the cloud's console takes it. */
export type RamPolicy = {
  Version: '1'
  Statement: { Effect: 'Allow'; Action: string[]; Resource: string[] }[]
}

const launchActions = [
  'ecs:RunInstances',
  'ecs:DescribeInstances',
  'ecs:StopInstance',
  'ecs:DeleteInstance',
  'ecs:DescribeImages',
  'ecs:DescribeInstanceTypes',
  'ecs:DescribeSecurityGroups',
  'ecs:TagResources',
  'vpc:DescribeVSwitches',
]

const shareActions = [
  'ecs:DescribeImages',
  'ecs:DescribeImageSharePermission',
  'ecs:ModifyImageSharePermission',
]

const actions: Record<KeyPurpose, string[]> = {
  list_and_share_images: shareActions,
  launch_server: launchActions,
  share: ['sts:GetCallerIdentity'],
  platform: [
    ...new Set([
      ...shareActions,
      ...launchActions,
      'ecs:CopyImage',
      'ecs:DeleteImage',
      'ecs:RunCommand',
      'ecs:DescribeInvocationResults',
    ]),
  ],
}

/** The least that must be allowed to a key for its purpose, ready to be pasted into the cloud's console. */
export function leastPrivilegePolicy(purpose: KeyPurpose): RamPolicy {
  return {
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: [...actions[purpose]], Resource: ['*'] }],
  }
}
