import type { Ctx, Tx } from '@emporium/service-kit'
import { postMail } from '../mails/post-mail.ts'
import type { Registration } from './registration.entity.ts'

/** A longer name would be a message of its own, which anybody can have told to anybody. */
const longestName = 60

/** A name that a stranger may have chosen, for a mail and its page: short, and nothing in it becomes a link. */
export function nameOfStranger(name: string): string {
  const letters = [...name.replaceAll(/([./@])(?=\S)/gu, '$1 ')]
  return letters.length > longestName
    ? `${letters.slice(0, longestName).join('')}…`
    : letters.join('')
}

/** Orders the mail that proves an address; it names who registered (ON-1). */
export async function postVerification(
  tx: Tx,
  ctx: Ctx,
  { id: registrationId, accountId, name }: Registration,
): Promise<void> {
  await postMail(tx, ctx, accountId, 'verify_email', { registrationId, name: nameOfStranger(name) })
}
