import { appeal, type ActionOf } from '@emporium/domain'
import { idOf, isStaff, type Actor } from '@emporium/service-kit'
import type { CaseSubject } from '../cases/case.policy.ts'
import { casePolicy } from '../cases/case.policy.ts'
import type { Appeal } from './appeal.entity.ts'

/** What is known of a rejection when it is asked what may be done about it. */
export type Rejected = { found: Appeal | null; isNewest: boolean; isRejected: boolean }

/** What the actor may do about a rejection now: appeal, or decide on an appeal of somebody else's rejection (RV-5). */
export function appealActions(
  actor: Actor,
  subject: CaseSubject,
  { found, isNewest, isRejected }: Rejected,
): string[] {
  const mayAppeal = isRejected && isNewest && !found && casePolicy.appeal(actor, subject)
  const mayDecide =
    found !== null &&
    appeal.can(found.status, 'uphold' satisfies ActionOf<typeof appeal>) &&
    casePolicy.decideAppeal(actor, subject) &&
    found.rejectedBy !== idOf(actor)
  const takenBy = mayDecide ? found.takenBy : null
  const isOthers = takenBy !== null && takenBy !== idOf(actor)
  return [
    ...(mayAppeal ? ['appeal'] : []),
    ...(mayDecide && !takenBy ? ['takeAppeal'] : []),
    ...(takenBy && (!isOthers || isStaff(actor, 'admin')) ? ['leaveAppeal'] : []),
    ...(mayDecide && !isOthers ? ['decideAppeal'] : []),
  ]
}
