import type { ChangeRequestOpened, ChangeRequestReplied, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { tellAdmins } from './tell-staff-role.ts'

/** IM-11, SA-3: a seller asks for something; the admins decide it. */
export const tellRequestOpened = (
  ctx: Ctx,
  {
    requestId,
    productName,
    reason,
    kind: changeKind,
    wantedDate,
  }: PayloadOf<typeof ChangeRequestOpened>,
): Promise<void> =>
  tellAdmins(ctx, {
    kind: 'change_request_opened',
    parameters: { requestId, productName, reason, changeKind, wantedDate: wantedDate ?? '' },
  })

/** IM-11: a seller wrote back; it is the turn of operations again. */
export const tellRequestReplied = (
  ctx: Ctx,
  { requestId, productName, text }: PayloadOf<typeof ChangeRequestReplied>,
): Promise<void> =>
  tellAdmins(ctx, { kind: 'change_request_replied', parameters: { requestId, productName, text } })
