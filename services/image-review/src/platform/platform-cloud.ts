import { regionIds } from '@emporium/domain'
import { createAlibabaCloud, type Cloud, type CloudProvider } from '@emporium/cloud'
import type { ImageReviewConfig } from '../config.ts'

/** The platform's own cloud account, as the jobs of this service use it. */
export type PlatformCloud = {
  cloud: Cloud
  /** Whether a key pair was configured. */
  isConfigured: boolean
  /** The number of the account; empty when it was not configured. */
  accountId: string
  /** Servers of this installation carry it as a tag, so that another one on the same account leaves them alone. */
  installation: string
  /** How long a server of the access check lives at most. */
  serverLifeMs: number
  /** So many servers run at once; others wait: they cost money. */
  serversAtOnce: number
}

/** Where a cloud comes from; tests bring their own. */
export type ConnectCloud = (config: ImageReviewConfig) => CloudProvider

/** The real cloud, or the simulator that the configuration names. */
export const connectConfiguredCloud: ConnectCloud = ({ CLOUD_ENDPOINT }) =>
  createAlibabaCloud({
    regions: regionIds,
    ...(CLOUD_ENDPOINT ? { endpoint: CLOUD_ENDPOINT } : {}),
  })

/** Opens the platform's account. Nobody is called yet. */
export function openPlatformCloud(
  config: ImageReviewConfig & { PUBLIC_URL: string },
  connect: ConnectCloud,
): PlatformCloud {
  return {
    cloud: connect(config).connect({
      accessKeyId: config.CLOUD_ACCESS_KEY_ID,
      accessKeySecret: config.CLOUD_ACCESS_KEY_SECRET,
    }),
    isConfigured: config.CLOUD_ACCESS_KEY_ID !== '',
    accountId: config.CLOUD_ACCOUNT_ID,
    installation: new URL(config.PUBLIC_URL).host,
    serverLifeMs: config.ACCESS_SERVER_MINUTES * 60_000,
    serversAtOnce: config.ACCESS_SERVERS_AT_ONCE,
  }
}
