import { faultOf } from '@emporium/domain'
import type { Cloud, CloudProvider } from '@emporium/cloud'
import type { CatalogConfig } from '../config.ts'
import { cloudUnreachable } from '@emporium/cloud/key-problems'
import { askCloud } from './cloud.problems.ts'

/** The platform's own place in the cloud. */
export type PlatformAccount = {
  /** Null when no key is configured. */
  cloud: Cloud | null
  /** The account with which chosen images are shared; asked of the cloud when it is not configured. */
  accountId(): Promise<string>
}

/** The platform's own account, as the environment names it. */
export function platformAccount(clouds: CloudProvider, config: CatalogConfig): PlatformAccount {
  const { CLOUD_ACCESS_KEY_ID: accessKeyId, CLOUD_ACCESS_KEY_SECRET: accessKeySecret } = config
  const cloud =
    accessKeyId && accessKeySecret ? clouds.connect({ accessKeyId, accessKeySecret }) : null
  return {
    cloud,
    async accountId() {
      if (config.CLOUD_ACCOUNT_ID) return config.CLOUD_ACCOUNT_ID
      if (!cloud) throw cloudUnreachable({ because: faultOf('no-platform-account') })
      return (await askCloud(() => cloud.account())).accountId
    },
  }
}
