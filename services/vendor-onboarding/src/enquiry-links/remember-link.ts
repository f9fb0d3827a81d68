import type { EnquiryLinkMailed, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { EnquiryLink } from './enquiry-link.entity.ts'

/** Notes that a link to a conversation is on its way to whoever asked (ON-9). */
export function rememberLink(
  ctx: Ctx,
  { enquiryId, tokenHash }: PayloadOf<typeof EnquiryLinkMailed>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(EnquiryLink)
      .values({ enquiryId, tokenHash })
      .orIgnore()
      .execute()
  })
}
