import { accessServer } from '@emporium/domain'
import { FaultView, Id, Instant, Nullable, OneOf, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { ImageCheckView } from '../image-checks/image-check.schemas.ts'
import { serverPurposes } from './access-server.entity.ts'

/** A server of a case in a path. */
export const ServerParams = Strict({ id: Id, serverId: Id })

/** What came of probing one access point (RV-8). */
const ProbeView = Type.Object({
  protocol: Type.String(),
  port: Type.Integer(),
  path: Type.Optional(Type.String()),
  isReached: Type.Boolean(),
  statusCode: Nullable(Type.Integer()),
  pageTitle: Nullable(Type.String()),
  location: Type.Optional(
    Nullable(Type.String({ description: 'Where a redirection leads; it is not followed' })),
  ),
  certificate: Type.Optional(
    Nullable(
      Type.Object({
        subject: Type.String(),
        issuer: Type.String(),
        validTo: Instant,
        isTrusted: Type.Boolean({ description: 'A known authority made it, and it holds' }),
      }),
    ),
  ),
  screenshot: Type.Optional(
    Type.Object(
      { at: Instant, fault: Nullable(FaultView) },
      {
        description:
          'The page in a browser: read it by its place, or the fault says why there is none',
      },
    ),
  ),
  detail: Type.String(),
  fault: Type.Optional(FaultView),
  durationMs: Type.Integer(),
  at: Instant,
})

/** A server launched from the image under review (RV-3). */
export const AccessServerView = Type.Object(
  {
    id: Id,
    purpose: OneOf(serverPurposes),
    status: OneOf(accessServer.states),
    isQueued: Type.Boolean({ description: 'As many servers run as may: it waits for its turn' }),
    regionId: Type.String(),
    instanceType: Nullable(Type.String()),
    instanceId: Nullable(Type.String()),
    address: Nullable(Type.String()),
    probes: Type.Array(ProbeView),
    imageCheck: Nullable(ref(ImageCheckView)),
    failure: Nullable(Type.String()),
    fault: Nullable(FaultView),
    requestedAt: Instant,
    releaseAt: Instant,
    releasedAt: Nullable(Instant),
    actions: Type.Array(Type.String()),
  },
  { $id: 'AccessServer' },
)
export type AccessServerView = Static<typeof AccessServerView>
