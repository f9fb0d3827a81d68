import { defineJob, type Ctx, type Tx } from '@emporium/service-kit'
import { Type } from 'typebox'
import { Sweep } from './sweep.entity.ts'

/** Looks for lost steps and forgotten servers (RV-8). */
export const sweep = defineJob('image-review.sweep', { turn: Type.Integer() })

/** Between two sweeps, in milliseconds. */
export const sweepEveryMs = 5 * 60_000
const name = 'review'

/** Orders the next sweep. The chain's row is locked by the caller. */
export async function orderSweep(tx: Tx, row: Sweep, now: Date, delayMs: number): Promise<void> {
  row.turn += 1
  row.dueAt = new Date(now.getTime() + delayMs)
  await tx.save(row)
  await tx.enqueue(sweep, { turn: row.turn }, { delayMs })
}

/** The chain of sweeps, locked; null for a turn that is over. */
export async function lockSweep(tx: Tx, turn: number): Promise<Sweep | null> {
  const row = await tx.lock(Sweep, { name })
  return row.turn === turn ? row : null
}

/** Begins the chain, or joins it again where it broke. Safe to call from every process at its start. */
export function beginSweeping(ctx: Ctx): Promise<void> {
  return ctx.transaction(async (tx) => {
    const now = ctx.now()
    const fresh = { name, turn: 0, dueAt: new Date(0) }
    await tx.manager.createQueryBuilder().insert().into(Sweep).values(fresh).orIgnore().execute()
    const row = await tx.lock(Sweep, { name })
    if (row.dueAt.getTime() + 2 * sweepEveryMs > now.getTime()) return
    await orderSweep(tx, row, now, sweepEveryMs)
  })
}
