import { deployment, deploymentModes, regionIds, serverNetworks } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { TimelineEntry } from '../timelines/timeline.ts'

const onlyHere = 'Used in this request alone: never stored, logged or sent on'

/** A key pair in a body. */
const AccessKeyFields = {
  accessKeyId: Type.String({
    minLength: 1,
    maxLength: 128,
    writeOnly: true,
    description: onlyHere,
  }),
  accessKeySecret: Type.String({
    minLength: 1,
    maxLength: 256,
    writeOnly: true,
    description: onlyHere,
  }),
}

export const AccessKeyBody = Strict(AccessKeyFields)
/** A key pair where one is needed: not for shared images, nor where no server was ordered. */
export const OptionalAccessKeyBody = Type.Partial(AccessKeyBody, { additionalProperties: false })

/** Starts with a letter, as the cloud wants it. */
const ServerName = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9._-]{1,63}$', maxLength: 64 })

/** ST-3: `launch` needs the key pair, `share` the number of the cloud account. */
export const RequestDeploymentBody = Strict({
  mode: OneOf(deploymentModes),
  accessKeyId: Type.Optional(AccessKeyFields.accessKeyId),
  accessKeySecret: Type.Optional(AccessKeyFields.accessKeySecret),
  name: Type.Optional(ServerName),
  accountId: Type.Optional(
    Type.String({ pattern: '^[0-9]{5,20}$', description: 'Number of your cloud account' }),
  ),
})
export type RequestDeploymentBody = Static<typeof RequestDeploymentBody>

const AccessPointState = Type.Object({
  protocol: OneOf(['http', 'https', 'tcp']),
  port: Type.Integer(),
  path: Nullable(Type.String()),
  url: Nullable(Type.String({ description: 'Where it is reached, once the address is known' })),
  isReached: Type.Boolean(),
  detail: Nullable(Type.String({ description: 'What came of the last look' })),
})

const FailureView = Type.Object({
  kind: Type.String(),
  reason: Type.String(),
  isRetrySafe: Type.Boolean({ description: 'A retry never makes a second server' }),
  permission: Nullable(Type.String()),
  policy: Nullable(
    Type.Unknown({
      description: 'The least that the key must be allowed, for the console of the cloud',
    }),
  ),
})

const SharedImageView = Type.Object({
  accountId: Type.String(),
  imageId: Type.String(),
  cli: Type.String({ description: 'A command that starts a server from the image' }),
  terraform: Type.String({ description: 'The same for Terraform' }),
})

export const DeploymentView = Type.Object(
  {
    id: Id,
    subscriptionId: Id,
    status: OneOf(deployment.states),
    mode: OneOf(deploymentModes),
    name: Type.String(),
    versionId: Id,
    versionNumber: Nullable(Type.String()),
    regionId: OneOf(regionIds),
    instanceType: Type.String(),
    networkType: OneOf(serverNetworks),
    cloudAccountId: Nullable(Type.String()),
    instanceId: Nullable(Type.String()),
    address: Nullable(Type.String()),
    accessPoints: Type.Array(AccessPointState),
    needsRefresh: Type.Boolean({
      description: 'The address is not known yet: look it up with the key (POST …/refresh)',
    }),
    needsKeyToRelease: Type.Boolean(),
    failure: Nullable(FailureView),
    share: Nullable(SharedImageView),
    requestedAt: Instant,
    finishedAt: Nullable(Instant),
    timeline: Type.Array(TimelineEntry),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'Deployment' },
)
export type DeploymentView = Static<typeof DeploymentView>
