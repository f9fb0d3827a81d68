import { defineProblem, type Tx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
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

/** Uses a link up, and with it every other link of its account for the same purpose. */
export async function openLink(
  tx: Tx,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<Link> {
  const link = await tx.lockIfThere(Link, Link.presented(token, purpose))
  if (!link?.isGood(now)) throw linkNotValid()
  await voidLinks(tx, link.accountId, purpose, now)
  return link
}
