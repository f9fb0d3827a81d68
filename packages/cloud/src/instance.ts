/** A size of server that can be bought. // IM-8 */
export type InstanceType = {
  /** For example "ecs.g7.large". */
  id: string
  cpuCores: number
  memoryGiB: number
  architecture: 'x86_64' | 'arm64'
  ioOptimized: boolean
  /** For example "ecs.g7". */
  family: string
}

/** The two kinds of network that a server may live in. // IM-8 */
export type NetworkType = 'vpc' | 'classic'

/** An order for one pay-as-you-go server. // RV-8 ST-3 */
export type RunInstanceOrder = {
  regionId: string
  imageId: string
  instanceType: string
  systemDiskGiB: number
  networkType: NetworkType
  name: string
  /** The same token never starts a second server. At most 64 ASCII characters. */
  clientToken: string
  tags: Record<string, string>
  /** Without it the account's default switch of the region is taken, or else its first usable one. */
  vSwitchId?: string
  /** Without it the first security group of the same network is taken. */
  securityGroupId?: string
}

/** States of a server, as the cloud has them in lower case. */
export type CloudInstanceStatus = 'pending' | 'starting' | 'running' | 'stopping' | 'stopped'

/** A server in one region of the cloud. */
export type CloudInstance = {
  instanceId: string
  regionId: string
  name: string
  imageId: string
  instanceType: string
  status: CloudInstanceStatus
  createdAt: Date
  publicAddress?: string
  privateAddress?: string
  /**
   * Ports that are reached under another number: port inside the server → port outside. Empty in the
   * real cloud; a simulator that may not listen on port 80 says here where it listens instead.
   */
  forwardedPorts: Record<number, number>
  tags: Record<string, string>
}

/** Where a port of a server is reached from outside; undefined while it has no address. // RV-8 */
export function addressOf(
  instance: CloudInstance,
  port: number,
): { host: string; port: number } | undefined {
  const host = instance.publicAddress ?? instance.privateAddress
  return host === undefined ? undefined : { host, port: instance.forwardedPorts[port] ?? port }
}
