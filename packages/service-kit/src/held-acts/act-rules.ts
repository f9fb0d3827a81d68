import type { HeldActKind } from '@emporium/domain'
import type {
  ActHeldPayload,
  EventDefinition,
  HeldActSettledPayload,
  Service,
} from '@emporium/events'
import { Type, type TObject } from 'typebox'
import type { Ctx } from '../context.ts'
import type { Tx } from '../database/transaction.ts'
import type { HeldAct } from './held-act.entity.ts'

/** How one kind of act is done, and what else happens when it is not. */
export type ActWork = {
  /** Does what was proposed, in the transaction in which the act is settled. Refuses what is no longer possible. */
  perform(ctx: Ctx, tx: Tx, act: HeldAct): Promise<void>
  /** It will not be done: what waited for it must not wait on. */
  drop?(ctx: Ctx, tx: Tx, act: HeldAct): Promise<void>
}

/** The acts of one service that need a second person, and whether they do (RV-7, IM-11). */
export type ActRules = {
  service: Service
  /** The setting of the installation; without a second person acts are done at once. */
  isRequired: boolean
  works: Partial<Record<HeldActKind, ActWork>>
  events: {
    held: EventDefinition<string, TObject<typeof ActHeldPayload>>
    settled: EventDefinition<string, TObject<typeof HeldActSettledPayload>>
  }
}

/** The setting by which an installation that one person looks after can work. */
export const secondPersonSetting = {
  SECOND_PERSON: Type.Unsafe<'required' | 'off'>({
    type: 'string',
    enum: ['required', 'off'],
    default: 'required',
    description:
      'Whether a second admin must proceed with acts of great effect (taking a product with subscriptions, or the last version of a product, off the shelf; suspending a vendor); off where one person looks after everything',
  }),
}
