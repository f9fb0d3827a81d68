export type {
  Cloud,
  CloudAccount,
  CloudCredentials,
  CloudProvider,
  CopyImageOrder,
  ImagePlace,
  InstancePlace,
  ListImagesQuery,
  Page,
  ShareImageOrder,
} from './cloud.ts'
export type { CommandResult, CommandStatus, RunCommandOrder } from './command.ts'
export { unusableReasonOf } from './image.ts'
export type { CloudImage, CloudImageStatus, UnusableReason } from './image.ts'
export { addressOf } from './instance.ts'
export type {
  CloudInstance,
  CloudInstanceStatus,
  InstanceType,
  NetworkType,
  RunInstanceOrder,
} from './instance.ts'
export { faultOfCloud } from './fault-of-cloud.ts'
export { CloudError } from './problems.ts'
export type { CloudErrorFacts, CloudErrorKind } from './problems.ts'
export { createAlibabaCloud } from './alibaba.ts'
export type { AlibabaCloudOptions } from './alibaba/options.ts'
export { leastPrivilegePolicy } from './alibaba/policy.ts'
export type { KeyPurpose, RamPolicy } from './alibaba/policy.ts'
