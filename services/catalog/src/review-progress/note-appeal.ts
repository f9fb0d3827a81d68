import { appeal, type ActionOf, type StateOf } from '@emporium/domain'
import type { CaseAppealed, Envelope, PayloadOf } from '@emporium/events'
import { TransitionRow, type Ctx, type Step, type Tx } from '@emporium/service-kit'
import { followCase } from './follow-case.ts'

/** A step of an appeal in the history of the version that it is about (RV-1, RV-5). */
export const appealStep = (
  versionId: string,
  verb: 'appeal' | ActionOf<typeof appeal>,
  to: StateOf<typeof appeal>,
): Step => ({
  machine: appeal.name,
  subjectId: versionId,
  verb,
  from: verb === 'appeal' ? 'none' : appeal.initial,
  to,
})

/** The seller appealed: it stands in the history of the product (RV-1, RV-5). */
export const noteAppeal = (
  ctx: Ctx,
  facts: PayloadOf<typeof CaseAppealed>,
  envelope: Envelope,
): Promise<void> =>
  followCase(ctx, facts, envelope, (tx, { version }) =>
    tx.record(appealStep(version.id, 'appeal', appeal.initial), facts.beginning),
  )

/** What is handed in again overtakes an appeal that nobody has decided yet (RV-5). */
export async function overtakeAppeal(tx: Tx, versionId: string): Promise<void> {
  const last = await tx.manager.findOne(TransitionRow, {
    where: { machine: appeal.name, subjectId: versionId },
    order: { at: 'DESC', id: 'DESC' },
  })
  if (last?.to === appeal.initial) await tx.record(appealStep(versionId, 'lapse', 'lapsed'))
}
