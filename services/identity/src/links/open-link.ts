import { defineProblem, type Ctx, type Tx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { Link, type LinkPurpose } from './link.entity.ts'

/** The link is unknown, was used, or is too old; which of them is nobody's business. */
export const linkNotValid = defineProblem(
  'link-not-valid',
  422,
  'This link was used already or is too old. Ask for a new one.',
)

/** The open links of an account for a purpose open nothing any more. */
export async function voidLinks(
  tx: Tx,
  accountId: string,
  purpose: LinkPurpose,
  usedAt: Date,
): Promise<void> {
  await tx.manager.update(Link, { accountId, purpose, usedAt: IsNull() }, { usedAt })
}

/** A link that is still good, without using it up. Throws link-not-valid. */
export async function lookAtLink(ctx: Ctx, token: string, purpose: LinkPurpose): Promise<Link> {
  const link = await ctx.db.findOneBy(Link, Link.presented(token, purpose))
  if (!link?.isGood(ctx.now())) throw linkNotValid()
  return link
}

/**
 * Uses a link up, and with it every other link of its account for the same purpose. Its account is locked first: two
 * links of one account that are opened at once would else wait for each other.
 */
export async function openLink(
  tx: Tx,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<Link> {
  const presented = await tx.find(Link, Link.presented(token, purpose))
  if (!presented) throw linkNotValid()
  await tx.lockIfThere(Account, { id: presented.accountId })
  const link = await tx.lockIfThere(Link, { id: presented.id })
  if (!link?.isGood(now)) throw linkNotValid()
  await voidLinks(tx, link.accountId, purpose, now)
  return link
}
