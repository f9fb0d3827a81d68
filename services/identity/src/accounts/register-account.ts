import type { Ctx, Tx } from '@emporium/service-kit'
import { postMail } from '../mails/post-mail.ts'
import { hashPassword } from '../passwords/password-hash.ts'
import { requireStrongPassword } from '../passwords/password.rules.ts'
import { Account, type Registrant } from './account.entity.ts'
import { normaliseEmail } from './email.ts'
import type { Language } from './languages.ts'
import { postVerification } from './post-verification.ts'
import { Registration } from './registration.entity.ts'

/** What somebody fills in to register. */
export type RegistrationForm = {
  email: string
  password: string
  name: string
  country: string
  language?: Language
}

/** The account of the address, made when there is none; two who register it at once get the same one. */
async function accountFor(tx: Tx, email: string, registrant: Registrant, now: Date) {
  const fresh = Account.register(email, registrant, now)
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(Account)
    .values(fresh)
    .orIgnore()
    .updateEntity(false)
    .execute()
  return tx.lock(Account, { email })
}

/**
 * ON-1. Whether the address is known is told to its owner alone, by mail; the caller learns and waits the same.
 * Throws weak-password.
 */
export async function registerAccount(
  ctx: Ctx,
  form: RegistrationForm,
  browserSecret: string,
): Promise<void> {
  const { name, country, language = 'en' } = form
  const email = normaliseEmail(form.email)
  requireStrongPassword(form.password, { email, name })
  const passwordHash = await hashPassword(form.password)
  const registrant = { name: name.trim(), country, language, passwordHash }
  await ctx.transaction(async (tx) => {
    const account = await accountFor(tx, email, registrant, ctx.now())
    if (!account.isUnverified) return postMail(tx, ctx, account.id, 'already_registered', {})
    account.registerAnew(registrant)
    await tx.save(account)
    const registering = { ...registrant, browserSecret }
    const registration = await tx.save(Registration.of(account.id, registering, ctx.now()))
    await postVerification(tx, ctx, registration)
  })
}
