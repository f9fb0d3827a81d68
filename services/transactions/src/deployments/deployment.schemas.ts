import { deployment, deploymentModes, regionIds } from '@emporium/domain'
import { FaultParamsView, Id, Instant, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** The buyer's key pair: lives in the request that carries it and nowhere else (ST-3). */
const accessKey = {
  accessKeyId: Type.String({ minLength: 1, maxLength: 128, writeOnly: true }),
  accessKeySecret: Type.String({ minLength: 1, maxLength: 256, writeOnly: true }),
}
const AccountId = Type.String({
  pattern: '^\\d{6,20}$',
  examples: ['1234567890123456'],
  description: 'Number of your cloud account',
})

/** `launch` needs the key pair, `share` the account's number. */
export const DeployBody = Strict({
  mode: OneOf(deploymentModes),
  versionId: Type.Optional({
    ...Id,
    description: 'One of `deployable` of the subscription; left out, the version that it is of',
  }),
  accessKeyId: Type.Optional(accessKey.accessKeyId),
  accessKeySecret: Type.Optional(accessKey.accessKeySecret),
  accountId: Type.Optional(AccountId),
  name: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z][A-Za-z0-9-]{1,59}$',
      examples: ['web-server-1'],
      description: 'Name of the server',
    }),
  ),
})
export type DeployBody = Static<typeof DeployBody>

export const AccessKeyBody = Strict(accessKey)
/** What has to do with a server needs the key pair; what has to do with a sharing needs none. */
export const OptionalKeyBody = Strict({
  accessKeyId: Type.Optional(accessKey.accessKeyId),
  accessKeySecret: Type.Optional(accessKey.accessKeySecret),
})

/** An attempt to bring a subscribed image to life (ST-3). */
export const DeploymentView = Type.Object(
  {
    id: Id,
    subscriptionId: Id,
    mode: OneOf(deploymentModes),
    status: OneOf(deployment.states),
    name: Type.String(),
    versionNumber: Nullable(Type.String({ description: 'Of what it was started' })),
    regionId: OneOf(regionIds),
    imageId: Type.String(),
    instanceType: Type.String(),
    accountId: Nullable(
      Type.String({ description: 'Your cloud account; only its keys are taken from here on' }),
    ),
    instanceId: Nullable(Type.String()),
    address: Nullable(Type.String()),
    endpoints: Type.Array(
      Type.Object({
        protocol: OneOf(['http', 'https', 'tcp']),
        address: Type.String({ description: 'A link, or host and port' }),
        isReached: Type.Boolean(),
      }),
    ),
    needsRefresh: Type.Boolean({
      description: 'The address or the state is not known; ask for it with your key',
    }),
    releaseNeedsKey: Type.Boolean({
      description: 'There is or may be a server, which only your key can delete',
    }),
    failure: Nullable(
      Type.Object({
        kind: Type.String(),
        code: Type.String({ description: 'What `text` says, for words of your own' }),
        params: FaultParamsView,
        text: Type.String(),
        policy: Nullable(Type.Unknown()),
      }),
    ),
    cli: Nullable(Type.String({ description: 'For a shared image: how to launch it' })),
    terraform: Nullable(Type.String()),
    requestedAt: Instant,
    startedAt: Nullable(Instant),
    finishedAt: Nullable(Instant),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'Deployment' },
)
export type DeploymentView = Static<typeof DeploymentView>
