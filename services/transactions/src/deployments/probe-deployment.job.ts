import type { Static } from 'typebox'
import type { Ctx, Tx } from '@emporium/service-kit'
import type { Clouds } from '../clouds/clouds.ts'
import { Deployment, type Probe } from './deployment.entity.ts'
import { failure, type Failure } from './failure.ts'
import { knock } from './knock.ts'
import { orderProbe, type probeDeployment, requestLifeMs } from './probe-order.ts'
import { mayKnockAt } from './probe-target.ts'
import { failNow, reachDeployment } from './settle-deployment.ts'

/** A server has so long from the order to the first answer, in milliseconds. */
export const patienceMs = 15 * 60_000

/** A look every 3 s in the first minute, every 15 s after it. */
const pauseFor = (ageMs: number) => (ageMs < 60_000 ? 3_000 : 15_000)

type Round = Static<typeof probeDeployment.payload>

const isOf = (found: Deployment | null, { round }: Round): found is Deployment =>
  found !== null && found.probeRound === round && (found.isRequested || found.isStarting)

/** Knocks at every access point, at the address that the cloud gave and at no other. */
async function knockAtAll(ctx: Ctx, subject: Deployment, address: string, isSimulated: boolean) {
  // The numbers come from tags, which anybody with a key of the account can write: only believed of the simulator.
  const portOf = (port: number) => (isSimulated ? (subject.forwardedPorts[port] ?? port) : port)
  return Promise.all(
    subject.accessPoints.map(async (point): Promise<Probe> => {
      const answer = await knock(point, address, portOf(point.port))
      return { ...point, ...answer, at: ctx.now().toISOString() }
    }),
  )
}

function whatFailed(ctx: Ctx, subject: Deployment, ageMs: number): Failure | null {
  if (subject.isRequested)
    return ageMs < requestLifeMs
      ? null
      : failure(
          'interrupted',
          'The request ended before the cloud answered. Try again: a second server is never started for the same deployment.',
        )
  if (ageMs < patienceMs) return null
  if (!subject.address)
    return failure(
      'address_unknown',
      'The server got no public address within 15 minutes. Look at it in the console of the cloud, then try again or release it.',
    )
  const silent = subject.probes.filter((probe) => !probe.isReached)
  const points = silent.map(({ protocol, port, detail }) => `${protocol} ${port}: ${detail}`)
  return failure(
    'not_reached',
    `The server runs, but it did not answer within 15 minutes. ${points.join(' ')} Check that its security group allows these ports, then try again.`,
  )
}

async function conclude(ctx: Ctx, tx: Tx, subject: Deployment): Promise<void> {
  const ageMs = ctx.now().getTime() - subject.attemptedAt.getTime()
  const { probes } = subject
  if (probes.length > 0 && probes.every((probe) => probe.isReached))
    return reachDeployment(ctx, tx, subject)
  const failed = whatFailed(ctx, subject, ageMs)
  if (failed) return failNow(ctx, tx, subject, failed)
  return orderProbe(tx, subject, subject.isRequested ? requestLifeMs - ageMs : pauseFor(ageMs))
}

/** Looks how far a deployment is, without any key: its address is all that is needed (ST-3). */
export const lookAtDeployment =
  ({ isSimulated }: Pick<Clouds, 'isSimulated'>) =>
  async (ctx: Ctx, round: Round): Promise<void> => {
    const subject = await ctx.db.findOneBy(Deployment, { id: round.deploymentId })
    if (!isOf(subject, round)) return
    const { address } = subject
    const isOpen = address === null || mayKnockAt(address, isSimulated)
    const canKnock = subject.isStarting && address !== null && isOpen
    const probes = canKnock ? await knockAtAll(ctx, subject, address, isSimulated) : []
    await ctx.transaction(async (tx) => {
      const found = await tx.lockIfThere(Deployment, { id: round.deploymentId })
      if (!isOf(found, round)) return
      found.probes = probes
      if (isOpen) await conclude(ctx, tx, found)
      else await failNow(ctx, tx, found, addressRefused)
      await tx.save(found)
    })
  }

const addressRefused = failure(
  'address_refused',
  'The address of the server is not a public one, so the marketplace does not look at it. Give the server a public address, then try again.',
)
