import type { AccessServer } from '../servers/access-server.entity.ts'
import type { BootScriptRunRow } from './boot-script-run.entity.ts'
import type { BootScriptView } from './boot-script.schemas.ts'

function presentRepeat({ repeat }: BootScriptRunRow): BootScriptView['repeat'] {
  if (!repeat) return null
  const { finishedAt, startedAt, exitCode, output, fault } = repeat
  const durationMs = Date.parse(finishedAt) - Date.parse(startedAt)
  return { finishedAt, durationMs, exitCode, output, fault }
}

/** A boot script as the seller and the desk see it. */
export function presentBootScript(
  run: BootScriptRunRow,
  server: AccessServer | undefined,
): BootScriptView {
  const { script, output, exitCode, startedAt, finishedAt } = run
  return {
    script,
    uploadedAt: run.uploadedAt.toISOString(),
    isRunning: !run.isOver && server !== undefined && !server.isReleased,
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    durationMs: startedAt && finishedAt ? finishedAt.getTime() - startedAt.getTime() : null,
    exitCode,
    output,
    repeat: presentRepeat(run),
    failure: run.failure ?? server?.failure ?? null,
    fault: run.fault ?? server?.fault ?? null,
  }
}
