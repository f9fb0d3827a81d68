import { faultOf, reviewCase } from '@emporium/domain'
import type { CommandResult } from '@emporium/cloud'
import { BootScriptRun } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import type { ReviewCase } from '../cases/case.entity.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import { failed, lookAgain, type Kept, type Scene } from '../servers/server.steps.ts'
import { tellTurn } from '../turns/pass-turn.ts'
import { BootScriptRunRow } from './boot-script-run.entity.ts'

/** A boot script is killed after so many seconds. */
const scriptSeconds = 600
/** The cloud is given so long beyond that to tell of the end of each run, in milliseconds. */
const patienceMs = (scriptSeconds + 120) * 1_000
/** Between two looks at a script that runs, in milliseconds. */
const lookEveryMs = 3_000

/** Orders the run that is due. The same token never starts it twice, so a repeated order is harmless. */
async function start({ platform, server }: Scene, run: BootScriptRunRow): Promise<Kept> {
  const { invocationId } = await platform.cloud.runCommand({
    regionId: server.regionId,
    instanceId: server.instanceId ?? '',
    script: run.script,
    timeoutSeconds: scriptSeconds,
    clientToken: run.isToBeRepeated ? `${run.id}-again` : run.id,
  })
  return {
    ...lookAgain(lookEveryMs),
    also: async (tx, _subject, _server) => {
      const kept = run.isToBeRepeated ? { repeatInvocationId: invocationId } : { invocationId }
      await tx.manager.update(BootScriptRunRow, { id: run.id }, kept)
    },
  }
}

/** Keeps output and exit code; a script that ended well twice brings the case to its access check (RV-2). */
async function end(tx: Tx, subject: ReviewCase, runId: string, result: CommandResult, now: Date) {
  const run = await tx.lock(BootScriptRunRow, runId)
  run.end(result, now)
  await tx.save(run)
  if (!run.isOver) return
  const exitCode = run.lastExitCode
  if (exitCode === 0 && reviewCase.can(subject.status, 'passBootScript')) {
    await tx.record(subject.passBootScript(await deskClock({ manager: tx.manager, now })))
    await tx.save(subject)
    await tellTurn(tx, subject)
  }
  if (exitCode !== null) await tx.publish(BootScriptRun, { ...factsOf(subject), exitCode })
}

const isOver = ({ status }: CommandResult) => status !== 'pending' && status !== 'running'

/** Runs the seller's boot script on the server twice, the second time to show that it can be run again (RV-2). */
export async function bootScriptStep(scene: Scene): Promise<Kept> {
  const { platform, server, db, now } = scene
  const { regionId, instanceId, runningAt } = server
  const run = await db.findOneBy(BootScriptRunRow, { serverId: server.id })
  if (!run || !instanceId) return failed(faultOf('script-none'))
  const { isToBeRepeated } = run
  const invocationId = isToBeRepeated ? run.repeatInvocationId : run.invocationId
  if (!invocationId) return start(scene, run)
  const result = await platform.cloud.getCommandResult({ regionId, instanceId, invocationId })
  if (!result || !isOver(result)) {
    // By our own clock: that of the cloud may go differently.
    const patience = isToBeRepeated ? 2 * patienceMs : patienceMs
    const isTimeUp = now.getTime() - (runningAt ?? now).getTime() > patience
    return isTimeUp ? failed(faultOf('script-unknown-end')) : lookAgain(lookEveryMs)
  }
  const also: Kept['also'] = (tx, subject) => end(tx, subject, run.id, result, now)
  const isRepeatDue = !isToBeRepeated && result.exitCode === 0
  if (isRepeatDue) return { ...lookAgain(0), also }
  return {
    change(row, at) {
      row.giveBackAt(at)
      return [result.exitCode === 0 ? row.reach() : row.miss()]
    },
    also,
    nextMs: 0,
  }
}
