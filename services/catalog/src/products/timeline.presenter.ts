import {
  type appeal,
  productShelf,
  productVersion,
  reviewCase,
  type ActionOf,
} from '@emporium/domain'
import { isStaff, type Actor, type TransitionRow } from '@emporium/service-kit'
import type { Product } from './product.entity.ts'
import type { StepView } from './product.schemas.ts'

type About = Pick<Product, 'id' | 'type'>

/** Stages of a case that the version's own step says too; a SaaS product has nothing to produce (RV-1, RV-6). */
function isSaidByVersion({ to }: TransitionRow, { type }: About): boolean {
  return (
    ['rejected', 'withdrawn', 'on_shelf'].includes(to) || (type === 'saas' && to === 'production')
  )
}

/**
 * Whether another line of the history tells the same fact: a product reaches the shelf with a version, a case ends with
 * its version's verdict, and the last version goes with its product. SaaS products have no versions that anybody sees.
 */
function isToldElsewhere(
  step: TransitionRow,
  next: TransitionRow | undefined,
  product: About,
): boolean {
  if (step.machine === reviewCase.name) return isSaidByVersion(step, product)
  if (step.machine === productShelf.name) return step.verb === 'list'
  if (step.machine !== productVersion.name) return false
  if (step.verb === 'retire')
    return product.type === 'saas' || (next?.subjectId === product.id && next.verb === 'remove')
  // What operations changes on the seller's behalf is listed at once (SA-3).
  return step.verb === 'submit' && step.actorKind === 'staff'
}

/** What a seller does about a rejection without moving the product: appeal, or hand it in again instead (RV-5). */
const sayings: readonly string[] = ['appeal', 'lapse' satisfies ActionOf<typeof appeal>]

/** Whose step it was. Verbs that no seller may say are those of operations, whoever said them. */
function sideOf({ actorKind, verb }: TransitionRow): StepView['by']['side'] {
  if (sayings.includes(verb)) return 'vendor'
  if (actorKind === 'system') return 'platform'
  if (actorKind === 'staff') return 'operations'
  const transitions = { ...productShelf.transitions, ...productVersion.transitions }
  const isSellers = Object.entries(transitions).some(
    ([known, { by }]) => known === verb && by.includes('seller'),
  )
  return isSellers ? 'vendor' : 'operations'
}

/** The history of a product, oldest first, one line for each fact; who of operations it was is for operations (RV-1). */
export function timelineOf(
  actor: Actor,
  product: About,
  steps: readonly TransitionRow[],
): StepView[] {
  const isOurs = isStaff(actor, 'reviewer', 'onboarding_officer')
  return steps
    .filter((step, at) => !isToldElsewhere(step, steps[at + 1], product))
    .map((step) => {
      const { machine, verb, from, to, reason } = step
      const side = sideOf(step)
      return {
        machine,
        verb,
        from,
        to,
        reason,
        at: step.at.toISOString(),
        versionId: step.subjectId === product.id ? null : step.subjectId,
        by: { side, name: side === 'operations' && !isOurs ? null : step.actorName },
      }
    })
}
