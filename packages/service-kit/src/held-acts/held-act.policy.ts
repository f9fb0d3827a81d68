import { isStaff, type Actor } from '../auth/actor.ts'
import type { Policy } from '../auth/authorize.ts'
import type { HeldAct } from './held-act.entity.ts'

/** Admins see, proceed and cancel; that it is another one who proceeds is the rules' business (RV-7). */
export const heldActPolicy: Policy<HeldAct, 'proceed' | 'cancel'> = {
  see: (actor: Actor) => isStaff(actor),
  proceed: (actor: Actor) => isStaff(actor),
  cancel: (actor: Actor) => isStaff(actor),
}
