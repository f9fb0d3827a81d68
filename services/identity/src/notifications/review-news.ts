import type {
  PayloadOf,
  ReviewHidden,
  ReviewReportsDecided,
  ReviewRestored,
} from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { notifyAccounts } from './notify.ts'

type Reviewed = PayloadOf<typeof ReviewRestored>

const productOf = ({ productName, productSlug = '' }: Reviewed) => ({ productName, productSlug })

/** SP-3: operations hid a review; its author learns why, and may edit it. */
export const tellReviewHidden = (
  ctx: Ctx,
  { code = 'other', reason = '', ...said }: PayloadOf<typeof ReviewHidden>,
): Promise<void> =>
  notifyAccounts(ctx, [said.buyerId], {
    kind: 'review_hidden',
    parameters: { ...productOf(said), reviewFault: code, reason },
  })

/** SP-3: a hidden review is shown again; its author learns it. */
export const tellReviewRestored = (ctx: Ctx, said: Reviewed): Promise<void> =>
  notifyAccounts(ctx, [said.buyerId], { kind: 'review_restored', parameters: productOf(said) })

/** SP-3: those who reported a review learn what became of it. */
export const tellReportsDecided = (
  ctx: Ctx,
  { reporterIds, outcome, ...said }: PayloadOf<typeof ReviewReportsDecided>,
): Promise<void> =>
  notifyAccounts(ctx, reporterIds, {
    kind: 'review_report_decided',
    parameters: { ...productOf(said), outcome },
  })
