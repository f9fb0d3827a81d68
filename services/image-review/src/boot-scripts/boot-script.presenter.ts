import type { AccessServer } from '../servers/access-server.entity.ts'
import type { BootScriptRunRow } from './boot-script-run.entity.ts'
import type { BootScriptView } from './boot-script.schemas.ts'

/** A boot script as the seller and the desk see it. */
export function presentBootScript(
  run: BootScriptRunRow,
  server: AccessServer | undefined,
): BootScriptView {
  const { script, output, exitCode, startedAt, finishedAt } = run
  return {
    script,
    uploadedAt: run.uploadedAt.toISOString(),
    isRunning: finishedAt === null && server !== undefined && !server.isReleased,
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    durationMs: startedAt && finishedAt ? finishedAt.getTime() - startedAt.getTime() : null,
    exitCode,
    output,
    failure: run.failure ?? server?.failure ?? null,
    fault: run.fault ?? server?.fault ?? null,
  }
}
