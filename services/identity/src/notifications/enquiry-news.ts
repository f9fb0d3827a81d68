import type {
  EnquiryAnswered,
  EnquiryClosed,
  EnquiryContinued,
  EnquiryOpened,
  PayloadOf,
} from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import type { MessageParameters } from '../mails/message.ts'
import type { MessageKind } from '../mails/messages.ts'
import { postMailTo } from '../mails/post-mail.ts'
import { notifyAccounts, type News } from './notify.ts'
import { tellOfficers } from './tell-staff-role.ts'

type Asked = PayloadOf<typeof EnquiryOpened>

/** A visitor has no account: the address that they gave is written to. How often, the asking bounds. */
async function tellVisitor(
  ctx: Ctx,
  { email, language }: Asked,
  kind: MessageKind,
  parameters: MessageParameters,
): Promise<void> {
  if (email)
    await ctx.transaction((tx) => postMailTo(tx, ctx, { email, language }, kind, parameters))
}

const factsOf = ({
  enquiryId,
  subject,
  askerName,
}: Omit<Asked, 'askerId' | 'email' | 'language'>) => ({
  enquiryId,
  subject,
  askerName,
})

/** ON-9: somebody asked; a visitor is mailed the way back, the officers see it in the page. */
export async function tellEnquiryOpened(ctx: Ctx, asked: Asked): Promise<void> {
  if (!asked.askerId) await tellVisitor(ctx, asked, 'visitor_enquiry_received', factsOf(asked))
  await tellOfficers(ctx, { kind: 'enquiry_received', parameters: factsOf(asked) })
}

/** ON-9: operations answered, or closed the conversation. */
export const tellAsker =
  (kind: 'enquiry_answered' | 'enquiry_closed') =>
  async (
    ctx: Ctx,
    asked: PayloadOf<typeof EnquiryAnswered> | PayloadOf<typeof EnquiryClosed>,
  ): Promise<void> => {
    const parameters = { ...factsOf(asked), text: 'text' in asked ? asked.text : '' }
    if (asked.askerId) await notifyAccounts(ctx, [asked.askerId], { kind, parameters })
    else await tellVisitor(ctx, asked, `visitor_${kind}`, parameters)
  }

/** ON-9: whoever asked wrote on; the one who has taken it over is told, else all officers. */
export async function tellContinued(
  ctx: Ctx,
  { assigneeId, ...asked }: PayloadOf<typeof EnquiryContinued>,
): Promise<void> {
  const news: News = { kind: 'enquiry_continued', parameters: factsOf(asked) }
  if (assigneeId) await notifyAccounts(ctx, [assigneeId], news)
  else await tellOfficers(ctx, news)
}
