import { createAlibabaCloud, type Cloud, type CloudProvider } from '@emporium/cloud'
import { regionIds } from '@emporium/domain'
import type { TransactionsConfig } from '../config.ts'

/** The two accounts that a deployment needs: the buyer's, for one request, and the platform's own. */
export type Clouds = {
  /** Connects with a buyer's key pair; the result must not outlive the request (ST-3). */
  buyer: CloudProvider
  platform: Cloud
}

/** The real cloud, or the simulator that the configuration names. Nobody is called yet. */
export function openClouds(config: TransactionsConfig): Clouds {
  const provider = createAlibabaCloud({
    regions: regionIds,
    ...(config.CLOUD_ENDPOINT ? { endpoint: config.CLOUD_ENDPOINT } : {}),
  })
  const platform = provider.connect({
    accessKeyId: config.CLOUD_ACCESS_KEY_ID,
    accessKeySecret: config.CLOUD_ACCESS_KEY_SECRET,
  })
  return { buyer: provider, platform }
}
