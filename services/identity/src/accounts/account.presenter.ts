import { account as machine } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import type { VendorMembership } from '../teams/memberships.query.ts'
import type { Account } from './account.entity.ts'
import { accountPolicy } from './account.policy.ts'
import type { AccountView, MeView } from './account.schemas.ts'

/** An account for an admin. */
export function presentAccount(actor: Actor, account: Account): AccountView {
  const { id, email, name, country, language, status, staffRoles } = account
  const { disable, enable, assignStaffRoles } = accountPolicy
  return {
    id,
    email,
    name,
    country,
    language,
    status,
    staffRoles,
    createdAt: account.createdAt.toISOString(),
    actions: [
      ...actionsFor(machine, { disable, enable }, actor, account),
      ...(assignStaffRoles(actor, account) ? (['assignStaffRoles'] as const) : []),
    ] as AccountView['actions'],
  }
}

/** An account for its owner. */
export function presentMe(account: Account, memberships: VendorMembership[]): MeView {
  const { id, email, name, country, language, staffRoles } = account
  const createdAt = account.createdAt.toISOString()
  return { id, email, name, country, language, staffRoles, memberships, createdAt }
}
