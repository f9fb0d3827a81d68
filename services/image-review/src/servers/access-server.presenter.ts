import type { Actor } from '@emporium/service-kit'
import { casePolicy, type CaseSubject } from '../cases/case.policy.ts'
import { presentImageCheck } from '../image-checks/image-check.presenter.ts'
import type { ImageCheck } from '../image-checks/image-check.entity.ts'
import type { AccessServer } from './access-server.entity.ts'
import type { AccessServerView } from './access-server.schemas.ts'

/** A test server as the desk sees it. */
export function presentServer(
  actor: Actor,
  subject: CaseSubject,
  server: AccessServer,
  check: ImageCheck | null = null,
): AccessServerView {
  const {
    id,
    purpose,
    status,
    regionId,
    instanceType,
    instanceId,
    address,
    probes,
    failure,
    fault,
  } = server
  const mayRelease = !server.isReleased && casePolicy.releaseAccessServer(actor, subject)
  return {
    id,
    purpose,
    status,
    isQueued: server.isQueued && server.isLaunching,
    regionId,
    instanceType,
    instanceId,
    address,
    probes,
    imageCheck: check && presentImageCheck(check, server.isReleased),
    failure,
    fault,
    requestedAt: server.requestedAt.toISOString(),
    releaseAt: server.releaseAt.toISOString(),
    releasedAt: server.releasedAt?.toISOString() ?? null,
    actions: mayRelease ? ['release'] : [],
  }
}
