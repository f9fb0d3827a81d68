import { CloudError } from './problems.ts'
import { callRulesOf } from './alibaba/options.ts'
import type { AlibabaCloudOptions } from './alibaba/options.ts'
import type { Cloud, CloudCredentials, CloudProvider } from './cloud.ts'

/**
 * The real adapter: Alibaba Cloud, or a simulator when the options name an endpoint. The vendor's SDK is
 * loaded with the first call (26 MB, about 0.1 s).
 */
export function createAlibabaCloud(options: AlibabaCloudOptions): CloudProvider {
  const rules = callRulesOf(options)
  return {
    connect(credentials) {
      let opened: Promise<Cloud> | undefined
      const cloud = () =>
        (opened ??= import('./alibaba/connect.ts').then(({ connectAlibaba }) =>
          connectAlibaba(wellFormed(credentials), rules),
        ))
      return {
        account: async () => (await cloud()).account(),
        listImages: async (query) => (await cloud()).listImages(query),
        getImage: async (place) => (await cloud()).getImage(place),
        shareImage: async (order) => (await cloud()).shareImage(order),
        unshareImage: async (order) => (await cloud()).unshareImage(order),
        isImageSharedWith: async (order) => (await cloud()).isImageSharedWith(order),
        copyImage: async (order) => (await cloud()).copyImage(order),
        deleteImage: async (place) => (await cloud()).deleteImage(place),
        listInstanceTypes: async (query) => (await cloud()).listInstanceTypes(query),
        runInstance: async (order) => (await cloud()).runInstance(order),
        getInstance: async (place) => (await cloud()).getInstance(place),
        findInstancesByTag: async (query) => (await cloud()).findInstancesByTag(query),
        stopInstance: async (place) => (await cloud()).stopInstance(place),
        deleteInstance: async (order) => (await cloud()).deleteInstance(order),
        runCommand: async (order) => (await cloud()).runCommand(order),
        getCommandResult: async (query) => (await cloud()).getCommandResult(query),
      }
    },
  }
}

/** An id that can't be one must not get into a header. // IM-2 */
function wellFormed({ accessKeyId, accessKeySecret }: CloudCredentials): CloudCredentials {
  if (!/^[\w.-]{1,128}$/.test(accessKeyId)) {
    throw new CloudError({
      kind: 'wrong_access_key_id',
      message: 'This is not an access key ID of the cloud.',
    })
  }
  if (!/^[\x21-\x7e]{1,256}$/.test(accessKeySecret)) {
    throw new CloudError({
      kind: 'wrong_access_key_secret',
      message: 'This is not an access key secret of the cloud.',
    })
  }
  return { accessKeyId, accessKeySecret }
}
