import type { CloudImage } from './image.ts'
import type { CommandResult, RunCommandOrder } from './command.ts'
import type { CloudInstance, InstanceType, RunInstanceOrder } from './instance.ts'

/**
 * An access key pair of a cloud account. It lives only in the memory of one request or one job run:
 * it is never stored, logged, queued or sent back. // IM-2 ST-3
 */
export type CloudCredentials = { accessKeyId: string; accessKeySecret: string }

/** The account that a key pair belongs to, as the cloud itself says. */
export type CloudAccount = {
  accountId: string
  /** The key is the account owner's own and not that of a limited (RAM) user. Sellers are warned. */
  isRoot: boolean
}

/** One page of what the cloud has, with the number of all items. */
export type Page<Item> = { items: Item[]; total: number }

/** Which page of a region's images; `pageNumber` starts with 1, `pageSize` is 1 to 100. */
export type ListImagesQuery = {
  regionId: string
  pageNumber: number
  pageSize: number
  /** Part of the name. */
  name?: string
}

/** One image in one region. */
export type ImagePlace = { regionId: string; imageId: string }

/** One server in one region. */
export type InstancePlace = { regionId: string; instanceId: string }

/** Share an image with another account of the same cloud, or end that. */
export type ShareImageOrder = ImagePlace & { accountId: string }

/**
 * Copy an image to another region. The same `clientToken` gives the same copy for ever: the copy
 * carries it as a tag, and the tag is looked for before anything is copied. // IM-12
 */
export type CopyImageOrder = ImagePlace & {
  destinationRegionId: string
  name: string
  /** At most 64 ASCII characters. */
  clientToken: string
}

/**
 * All calls of one cloud account. Every call fails with a `CloudError` and nothing else.
 * Calls that only read, and those made safe by a client token, are tried again after transient
 * failures; the others are sent exactly once.
 */
export type Cloud = {
  /** Who the key pair belongs to (STS GetCallerIdentity). // IM-2 */
  account(): Promise<CloudAccount>
  /** The account's custom images of a region, own ones first, then those shared by others (DescribeImages). // IM-2 */
  listImages(query: ListImagesQuery): Promise<Page<CloudImage>>
  /** An image that this account may see, whatever its state (DescribeImages). // IM-12 RV-8 */
  getImage(place: ImagePlace): Promise<CloudImage | undefined>
  /** Lets another account use the image (ModifyImageSharePermission). Sharing twice is harmless. // ST-3 */
  shareImage(order: ShareImageOrder): Promise<void>
  /** Takes that back (ModifyImageSharePermission). // ST-4 */
  unshareImage(order: ShareImageOrder): Promise<void>
  /** Whether the image, which this account must own, is shared with that account (DescribeImageSharePermission). // RV-8 */
  isImageSharedWith(order: ShareImageOrder): Promise<boolean>
  /** Starts a copy to another region, or finds the one started before (CopyImage). // IM-12 */
  copyImage(order: CopyImageOrder): Promise<{ imageId: string }>
  /** Deletes an own image (DeleteImage). An image that is gone already is no error. */
  deleteImage(place: ImagePlace): Promise<void>
  /** Every instance type that the region knows (DescribeInstanceTypes). // IM-8 */
  listInstanceTypes(query: { regionId: string }): Promise<InstanceType[]>
  /** Starts one pay-as-you-go server; the same `clientToken` never starts a second one (RunInstances). // RV-8 ST-3 */
  runInstance(order: RunInstanceOrder): Promise<{ instanceId: string }>
  /** A server, undefined when there is none (any more) (DescribeInstances). */
  getInstance(place: InstancePlace): Promise<CloudInstance | undefined>
  /** Every server of the region with this tag: how forgotten test servers are found (DescribeInstances). // RV-8 */
  findInstancesByTag(query: {
    regionId: string
    key: string
    value: string
  }): Promise<CloudInstance[]>
  /** Stops a server (StopInstance). One that has stopped already is no error. */
  stopInstance(place: InstancePlace): Promise<void>
  /** Deletes a server; `force` also a running one (DeleteInstance). One that is gone already is no error. // RV-8 */
  deleteInstance(order: InstancePlace & { force: boolean }): Promise<void>
  /** Runs a shell script on a running server (RunCommand). // RV-2 */
  runCommand(order: RunCommandOrder): Promise<{ invocationId: string }>
  /** How far the script is and what it wrote, undefined when unknown (DescribeInvocationResults). // RV-2 */
  getCommandResult(
    query: InstancePlace & { invocationId: string },
  ): Promise<CommandResult | undefined>
}

/** Where the services get a `Cloud` from: one per key pair. Connecting calls nobody. */
export type CloudProvider = { connect(credentials: CloudCredentials): Cloud }
