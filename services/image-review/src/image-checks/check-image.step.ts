import { faultOf, type Fault } from '@emporium/domain'
import type { CommandResult } from '@emporium/cloud'
import type { ImageFacts } from '@emporium/events'
import { lookAgain, rest, type Kept, type Scene } from '../servers/server.steps.ts'
import { checkerCommand, checkerOptions } from './checker-command.ts'
import { ImageCheck } from './image-check.entity.ts'
import { keepSystemFindings } from './keep-findings.ts'
import { readReport, type CheckReport } from './read-report.ts'

/** The checker is killed after so many seconds: it reads every small file of a server. */
const checkSeconds = 600
/** The cloud is given so long beyond that to tell of the end, in milliseconds. */
const patienceMs = (checkSeconds + 120) * 1_000
/** Between two looks at a check that runs, in milliseconds. */
const lookEveryMs = 3_000

/** The checker is a shell script; there is none for Windows. */
export const isCheckable = (facts: ImageFacts | null): facts is ImageFacts =>
  facts !== null && facts.osFamily === 'linux'

const order = ({ server, now }: Scene): Kept => ({
  ...lookAgain(0),
  async also(tx) {
    await tx.save(ImageCheck.order({ caseId: server.caseId, serverId: server.id }, now))
  },
})

/** Sends the checker to the server. It only reads, so that running it twice is harmless. */
async function start({ platform, server }: Scene, facts: ImageFacts, id: string): Promise<Kept> {
  const { invocationId } = await platform.cloud.runCommand({
    regionId: server.regionId,
    instanceId: server.instanceId ?? '',
    script: checkerCommand(checkerOptions(facts)),
    timeoutSeconds: checkSeconds,
    clientToken: id,
  })
  return {
    ...lookAgain(lookEveryMs),
    async also(tx) {
      await tx.manager.update(ImageCheck, { id }, { invocationId })
    },
  }
}

type Outcome = { report: CheckReport } | { fault: Fault }

const ended = ({ now }: Scene, id: string, outcome: Outcome): Kept => ({
  ...rest,
  async also(tx, subject) {
    const check = await tx.lock(ImageCheck, id)
    check.end(outcome, now)
    await tx.save(check)
    if ('report' in outcome) await keepSystemFindings(tx, subject.id, outcome.report, now)
  },
})

const isOver = ({ status }: CommandResult) => status !== 'pending' && status !== 'running'

function outcomeOf(result: CommandResult): Outcome {
  const report = readReport(result.output)
  if (report) return { report }
  if (result.failure) return { fault: faultOf('script-quoted', { said: result.failure }) }
  if (result.exitCode === undefined) return { fault: faultOf(`script-${result.status}`) }
  return { fault: faultOf('image-check-unreadable', { code: result.exitCode }) }
}

/**
 * Runs the image checker on an access server that has been probed, and keeps what it found (RV-3, RV-8). What becomes
 * of it says nothing of whether the product can be reached.
 */
export async function checkImageStep(scene: Scene): Promise<Kept> {
  const { platform, server, subject, db, now } = scene
  const { regionId, instanceId } = server
  const facts = subject.listing.image
  if (!isCheckable(facts) || !instanceId) return rest
  const check = await db.findOneBy(ImageCheck, { serverId: server.id })
  if (!check) return order(scene)
  if (check.isOver) return rest
  const { id, invocationId, orderedAt } = check
  if (!invocationId) return start(scene, facts, id)
  const result = await platform.cloud.getCommandResult({ regionId, instanceId, invocationId })
  if (result && isOver(result)) return ended(scene, id, outcomeOf(result))
  const isTimeUp = now.getTime() - orderedAt.getTime() > patienceMs
  return isTimeUp
    ? ended(scene, id, { fault: faultOf('script-unknown-end') })
    : lookAgain(lookEveryMs)
}

/** The cloud would not have it: the check ends with the reason, the server stays as it is. */
export const giveCheckUp = ({ server, now }: Scene, fault: Fault): Kept => ({
  ...rest,
  async also(tx) {
    const check = await tx.lockIfThere(ImageCheck, { serverId: server.id })
    if (!check || check.isOver) return
    check.end({ fault }, now)
    await tx.save(check)
  },
})
