import type { Defect } from '../commands/image-checker.ts'

/** A tag of an image or a server. */
export type Tag = { key: string; value: string }

/** A key pair. A root key may do everything; the key of a RAM user only what it lists. */
export type AccessKey = {
  accessKeyId: string
  accessKeySecret: string
  isActive: boolean
  user: 'root' | 'ram'
  /** Permissions such as "ecs:DescribeImages"; "*" is all of them. */
  permissions: string[]
}

/** An account of the simulated cloud. */
export type Account = { accountId: string; name: string; keys: AccessKey[] }

/** What answers on the ports of a server that was started from an image. */
export type Behaviour =
  /** A page with status 200. */
  | 'healthy'
  /** The same page after some seconds. */
  | 'slow'
  /** A page with status 500. */
  | 'failing'
  /** Nothing listens. */
  | 'refusing'

/** An image in a region. Times in milliseconds since 1970. */
export type Image = {
  imageId: string
  regionId: string
  accountId: string
  name: string
  ownerKind: 'account' | 'system'
  osNameEn: string
  osType: 'linux' | 'windows'
  platform: string
  architecture: 'x86_64' | 'arm64' | 'i386'
  sizeGiB: number
  createdAt: number
  /** Available from then on. */
  readyAt: number
  /** Stays in this state whatever the time. */
  fixedStatus?: 'Creating' | 'UnAvailable' | 'Deprecated' | 'CreateFailed'
  fixedProgress?: number
  encrypted: boolean
  sharedWith: string[]
  tags: Tag[]
  behaviour: Behaviour
  ports: number[]
  /** What the image checker finds on its servers; an image that was kept by an earlier release has none. */
  defects?: Defect[]
}

/** A server. Times in milliseconds since 1970. */
export type Instance = {
  instanceId: string
  regionId: string
  accountId: string
  name: string
  imageId: string
  imageName: string
  instanceType: string
  networkType: 'vpc' | 'classic'
  vSwitchId?: string
  securityGroupId: string
  systemDiskGiB: number
  createdAt: number
  startedAt: number
  runningAt: number
  stoppedAt?: number
  address?: string
  /** Ports that had to be opened under another number: inside → outside. */
  forwardedPorts: Record<string, number>
  tags: Tag[]
  behaviour: Behaviour
  ports: number[]
}

/** A script that was "run" on a server: what it would have written was found out when it was ordered. */
export type Invocation = {
  invokeId: string
  commandId: string
  accountId: string
  regionId: string
  instanceId: string
  script: string
  output: string
  exitCode: number
  startedAt: number
  finishedAt: number
  timedOut: boolean
}

/** What the simulated cloud knows; all of it survives a restart. */
export type State = {
  version: 1
  /** Makes ids and loopback addresses of simulators on one machine differ. */
  seed: number
  nextId: number
  accounts: Account[]
  images: Image[]
  instances: Instance[]
  /** The last servers that were deleted, newest first. */
  deletedInstances: {
    instanceId: string
    accountId: string
    regionId: string
    deletedAt: number
    tags: Tag[]
  }[]
  invocations: Invocation[]
  tokens: Record<string, { asked: string; answer: Record<string, unknown> }>
}
