import { machines, staffRoles, type Machine, type StaffRole } from '@emporium/domain'
import { isStaff, type Actor } from '../auth/actor.ts'
import type { Step } from '../database/step.ts'
import type { Operation } from './operation.ts'

const lifeCycles = new Map(
  (machines as unknown as readonly Machine[]).map((machine) => [machine.name, machine]),
)

/** The staff roles that may say a verb. */
const staffOf = (by: readonly string[]): StaffRole[] =>
  staffRoles.filter((role) => by.includes(role))

/** Life cycles in which operations have a say: a review case has, a subscription has not. */
const ofOperations = new Set(
  [...lifeCycles.values()]
    .filter(({ transitions }) =>
      Object.values(transitions).some(({ by }) => staffOf(by).length > 0),
    )
    .map(({ name }) => name),
)

/**
 * Whether a step belongs into the audit (RV-7): it was said by operations, or by the platform where operations have a
 * say. Somebody of operations can also be a buyer or a seller; what they do as such does not belong there.
 */
export function isAudited(
  step: Step,
  actor: Actor,
  { staffId, operation }: { staffId: string | null; operation: Operation | null },
): boolean {
  if (staffId) return true
  if (actor.kind === 'system') return ofOperations.has(step.machine)
  if (actor.kind !== 'account' || actor.staffRoles.length === 0) return false
  if (operation) return true
  const roles = staffOf(lifeCycles.get(step.machine)?.transitions[step.verb]?.by ?? [])
  return roles.length > 0 && isStaff(actor, ...roles)
}
