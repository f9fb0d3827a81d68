import type { Ctx } from '@emporium/service-kit'
import { faultAt } from '@emporium/domain'
import { isPassword } from '../passwords/password-hash.ts'
import { passwordNeeded, registrationUnproved } from './account.problems.ts'
import { nameOfStranger } from './post-verification.ts'
import { browserHashOf, Registration } from './registration.entity.ts'

/** Registrations beside the one of the link that a password is tried on; each costs us a hash. */
const othersTried = 4

/** What the reader of the mail shows besides its link: the browser that registered, or the password. */
export type RegistrationProof = {
  browserSecret?: string | undefined
  password?: string | undefined
}

/** The open registrations of an address, newest first. */
const openOf = (ctx: Ctx, accountId: string) =>
  ctx.db.find(Registration, { where: { accountId }, order: { createdAt: 'DESC', id: 'DESC' } })

async function ofPassword(
  open: readonly Registration[],
  linkedId: string | null,
  password: string,
): Promise<Registration | undefined> {
  const linked = open.filter(({ id }) => id === linkedId)
  const others = open.filter(({ id }) => id !== linkedId).slice(0, othersTried)
  for (const tried of [...linked, ...others])
    if (await isPassword(tried.passwordHash, password)) return tried
  return undefined
}

/**
 * Which of the registrations of an address is the reader's own (ON-1, ADR 25): the newest from this browser, or the one
 * with this password. Anybody may have registered the address, before or after; none of that counts without a proof.
 * Throws password-needed and registration-unproved, which leave the link good.
 */
export async function proveRegistration(
  ctx: Ctx,
  { accountId, registrationId }: { accountId: string; registrationId: string | null },
  { browserSecret, password }: RegistrationProof,
): Promise<Registration | undefined> {
  const open = await openOf(ctx, accountId)
  const browserHash = browserSecret && browserHashOf(browserSecret)
  const ofBrowser = browserHash && open.find((one) => one.browserHash === browserHash)
  if (ofBrowser || open.length === 0) return ofBrowser || undefined
  const linked = open.find(({ id }) => id === registrationId)
  const facts = { name: nameOfStranger(linked?.name ?? ''), isReplaced: linked !== open[0] }
  if (password === undefined) throw passwordNeeded(facts)
  const proved = await ofPassword(open, registrationId, password)
  if (proved) return proved
  ctx.log.warn({ security: 'registration-unproved', accountId, address: ctx.address }, 'not proved')
  throw registrationUnproved({ ...facts, errors: [faultAt('#/password', 'registration-password')] })
}
