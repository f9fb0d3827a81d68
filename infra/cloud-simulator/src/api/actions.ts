import { getCallerIdentity } from '../accounts/get-caller-identity.ts'
import { describeInvocationResults } from '../commands/describe-invocation-results.ts'
import { runCommand } from '../commands/run-command.ts'
import { copyImage } from '../images/copy-image.ts'
import { deleteImage } from '../images/delete-image.ts'
import { describeImages } from '../images/describe-images.ts'
import { describeImageSharePermission, modifyImageSharePermission } from '../images/share-image.ts'
import { describeInstances } from '../instances/describe-instances.ts'
import { deleteInstance, stopInstance } from '../instances/end-instance.ts'
import { describeInstanceTypes } from '../instances/instance-types.ts'
import { runInstances } from '../instances/run-instances.ts'
import { describeSecurityGroups, describeVSwitches } from '../networks/network.ts'
import { regions } from '../state/regions.ts'
import { oncePerToken } from './idempotency.ts'
import type { Action } from './call.ts'

const describeRegions: Action = () => ({
  Regions: {
    Region: regions.map(({ regionId, localName }) => ({
      RegionId: regionId,
      LocalName: localName,
    })),
  },
})

/** One product of the cloud: its API version and its actions. */
type Product = {
  product: 'ecs' | 'sts' | 'vpc'
  actions: Record<string, { run: Action; writes: boolean }>
}

const reads = (run: Action) => ({ run, writes: false })
const writes = (run: Action) => ({ run, writes: true })

/** Everything that can be called, by API version. */
export const products: Record<string, Product> = {
  '2014-05-26': {
    product: 'ecs',
    actions: {
      DescribeRegions: reads(describeRegions),
      DescribeImages: reads(describeImages),
      DescribeImageSharePermission: reads(describeImageSharePermission),
      ModifyImageSharePermission: writes(modifyImageSharePermission),
      CopyImage: writes(oncePerToken(copyImage)),
      DeleteImage: writes(deleteImage),
      DescribeInstanceTypes: reads(describeInstanceTypes),
      DescribeSecurityGroups: reads(describeSecurityGroups),
      RunInstances: writes(oncePerToken(runInstances)),
      DescribeInstances: reads(describeInstances),
      StopInstance: writes(stopInstance),
      DeleteInstance: writes(deleteInstance),
      RunCommand: writes(oncePerToken(runCommand)),
      DescribeInvocationResults: reads(describeInvocationResults),
    },
  },
  '2015-04-01': { product: 'sts', actions: { GetCallerIdentity: reads(getCallerIdentity) } },
  '2016-04-28': { product: 'vpc', actions: { DescribeVSwitches: reads(describeVSwitches) } },
}
