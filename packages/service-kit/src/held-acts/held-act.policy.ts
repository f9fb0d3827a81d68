import { isStaff, type Actor } from '../auth/actor.ts'
import type { Policy } from '../auth/authorize.ts'
import type { HeldAct } from './held-act.entity.ts'

/**
 * Everybody of operations who sees the thing sees what waits about it; admins proceed and cancel. That it is another one
 * who proceeds is the rules' business (RV-7).
 */
export const heldActPolicy: Policy<HeldAct, 'proceed' | 'cancel'> = {
  see: (actor: Actor) => isStaff(actor, 'onboarding_officer', 'reviewer'),
  proceed: (actor: Actor) => isStaff(actor),
  cancel: (actor: Actor) => isStaff(actor),
}
