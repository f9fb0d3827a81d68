import { createAlibabaCloud, type Cloud, type CloudProvider } from '@emporium/cloud'
import { regionIds } from '@emporium/domain'
import type { TransactionsConfig } from '../config.ts'
import { callBudgetMs } from './deadline.ts'

/** The two accounts that a deployment needs: the buyer's, for one request, and the platform's own. */
export type Clouds = {
  /** Connects with a buyer's key pair; the result must not outlive the request (ST-3). */
  buyer: CloudProvider
  platform: Cloud
  /** The servers live on this machine's loopback: a simulator. Its addresses and port tags are believed only then. */
  isLoopback: boolean
}

/** The real cloud, or the simulator that the configuration names. Nobody is called yet. */
export function openClouds(config: TransactionsConfig): Clouds {
  const provider = createAlibabaCloud({
    regions: regionIds,
    budgetMs: callBudgetMs,
    connectTimeoutMs: 5_000,
    readTimeoutMs: 5_000,
    maxAttempts: 3,
    ...(config.CLOUD_ENDPOINT ? { endpoint: config.CLOUD_ENDPOINT } : {}),
  })
  const platform = provider.connect({
    accessKeyId: config.CLOUD_ACCESS_KEY_ID,
    accessKeySecret: config.CLOUD_ACCESS_KEY_SECRET,
  })
  return { buyer: provider, platform, isLoopback: config.PROBE_PRIVATE_ADDRESSES }
}
