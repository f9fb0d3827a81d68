import { faultOf, reviewCase } from '@emporium/domain'
import type { CommandResult } from '@emporium/cloud'
import { BootScriptRun } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import type { ReviewCase } from '../cases/case.entity.ts'
import { failed, lookAgain, type Kept, type Scene } from '../servers/server.steps.ts'
import { BootScriptRunRow } from './boot-script-run.entity.ts'

/** A boot script is killed after so many seconds. */
const scriptSeconds = 600
/** The cloud is given so long beyond that to tell of the end, in milliseconds. */
const patienceMs = (scriptSeconds + 120) * 1_000
/** Between two looks at a script that runs, in milliseconds. */
const lookEveryMs = 3_000

/** Orders the run. The same token never starts the script twice, so a repeated order is harmless. */
async function start({ platform, server }: Scene, run: BootScriptRunRow): Promise<Kept> {
  const { invocationId } = await platform.cloud.runCommand({
    regionId: server.regionId,
    instanceId: server.instanceId ?? '',
    script: run.script,
    timeoutSeconds: scriptSeconds,
    clientToken: run.id,
  })
  return {
    ...lookAgain(lookEveryMs),
    also: async (tx, _subject, _server) => {
      await tx.manager.update(BootScriptRunRow, { id: run.id }, { invocationId })
    },
  }
}

/** Keeps output and exit code; exit code 0 brings the case to its access check (RV-2). */
async function end(tx: Tx, subject: ReviewCase, runId: string, result: CommandResult, now: Date) {
  const run = await tx.lock(BootScriptRunRow, runId)
  run.end(result, now)
  await tx.save(run)
  if (run.exitCode === 0 && reviewCase.can(subject.status, 'passBootScript')) {
    await tx.record(subject.passBootScript(now))
    await tx.save(subject)
  }
  if (run.exitCode !== null)
    await tx.publish(BootScriptRun, { ...factsOf(subject), exitCode: run.exitCode })
}

const isOver = ({ status }: CommandResult) => status !== 'pending' && status !== 'running'

/** Runs the seller's boot script on the server and waits for its end (RV-2). */
export async function bootScriptStep(scene: Scene): Promise<Kept> {
  const { platform, server, db, now } = scene
  const { regionId, instanceId, runningAt } = server
  const run = await db.findOneBy(BootScriptRunRow, { serverId: server.id })
  if (!run || !instanceId) return failed(faultOf('script-none'))
  const { invocationId } = run
  if (!invocationId) return start(scene, run)
  const result = await platform.cloud.getCommandResult({ regionId, instanceId, invocationId })
  if (!result || !isOver(result)) {
    const isTimeUp = now.getTime() - (runningAt ?? now).getTime() > patienceMs
    return isTimeUp ? failed(faultOf('script-unknown-end')) : lookAgain(lookEveryMs)
  }
  return {
    change(row, at) {
      row.giveBackAt(at)
      return [result.exitCode === 0 ? row.reach() : row.miss()]
    },
    also: (tx, subject) => end(tx, subject, run.id, result, now),
    nextMs: 0,
  }
}
