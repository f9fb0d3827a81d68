import { limits } from '@emporium/domain'
import { AccountVerified } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { Account, type Registrant } from '../accounts/account.entity.ts'
import { normaliseEmail } from '../accounts/email.ts'
import { Registration } from '../accounts/registration.entity.ts'
import { LinkedProvider } from './linked-provider.entity.ts'
import type { HeardVisit } from './open-visit.ts'
import { countryNeeded, emailHasAccount, providerEmailNotVerified } from './provider.problems.ts'

async function known(tx: Tx, issuer: string, subject: string): Promise<Account | null> {
  const link = await tx.find(LinkedProvider, { issuer, subject })
  return link && tx.manager.findOneByOrFail(Account, { id: link.accountId })
}

/** A name on one line, as far as the provider has one. */
function nameIn({ name }: HeardVisit, email: string): string {
  const plain = (name ?? '').replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').trim()
  return [...(plain || (email.split('@')[0] ?? ''))].slice(0, limits.personName).join('')
}

async function makeAccount(tx: Tx, ctx: Ctx, email: string, registrant: Registrant) {
  const fresh = Account.register(email, registrant, ctx.now())
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

/** The provider vouches for the address: that is what opening the link of a mail would show. */
async function prove(tx: Tx, account: Account, registrant: Registrant): Promise<void> {
  const step = account.verify(registrant)
  await tx.save(account)
  await tx.record(step)
  await tx.manager.delete(Registration, { accountId: account.id })
  const { id: accountId, name, country } = account
  await tx.publish(AccountVerified, { accountId, name, country })
}

/** A proved address for a new account. Throws provider-email-not-verified, email-has-account, country-needed. */
function requireFree(visit: HeardVisit, holder: Account | null, country: string | undefined) {
  if (!visit.email || !visit.isEmailVerified) throw providerEmailNotVerified()
  const email = normaliseEmail(visit.email)
  if (holder && !holder.isUnverified) throw emailHasAccount()
  if (!country) throw countryNeeded({ email })
  const { language } = visit
  return {
    email,
    registrant: { name: nameIn(visit, email), country, language, passwordHash: null },
  }
}

/**
 * ON-1. The account that a provider's account opens. At the first sign-in one is made, if the provider vouches for the
 * address and nobody has proved it here; an account that is there is never taken over.
 */
export async function accountOfVisit(
  ctx: Ctx,
  issuer: string,
  visit: HeardVisit,
  country: string | undefined,
): Promise<Account> {
  return ctx.transaction(async (tx) => {
    // Read before the link: both are made in one transaction, so whoever sees the account sees what opens it.
    const holder = visit.email
      ? await tx.find(Account, { email: normaliseEmail(visit.email) })
      : null
    const there = await known(tx, issuer, visit.subject)
    if (there) return there
    const { email, registrant } = requireFree(visit, holder, country)
    const account = await makeAccount(tx, ctx, email, registrant)
    // Two first sign-ins at once: the other one was faster, with the same account of the provider or with another.
    const meanwhile = await known(tx, issuer, visit.subject)
    if (meanwhile) return meanwhile
    if (!account.isUnverified) throw emailHasAccount()
    await prove(tx, account, registrant)
    const of = { accountId: account.id, issuer, subject: visit.subject, email }
    await tx.save(LinkedProvider.link(of, ctx.now()))
    return account
  })
}
