import { account as machine } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import type { FactorRule } from '../factors/factor-rule.ts'
import type { Session } from '../sessions/session.entity.ts'
import type { VendorMembership } from '../teams/memberships.query.ts'
import type { Account } from './account.entity.ts'
import { accountPolicy } from './account.policy.ts'
import type { AccountView, MeView } from './account.schemas.ts'

/** An account for an admin. */
export function presentAccount(actor: Actor, account: Account): AccountView {
  const { id, email, name, country, language, status, staffRoles } = account
  const { disable, enable, assignStaffRoles, resetFactors, endSessions } = accountPolicy
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
      ...(resetFactors(actor, account) ? (['resetFactors'] as const) : []),
      ...(endSessions(actor, account) && account.isActive ? (['endSessions'] as const) : []),
    ] as AccountView['actions'],
  }
}

/** How an account stands in one of its sessions: its staff roles may wait for a second factor. */
export type Standing = Pick<MeView, 'staffRoles' | 'secondFactor'>

/** The standing of an account in a session, by the rule of the installation. */
export function standingOf(
  rule: FactorRule,
  account: Account,
  session: Pick<Session, 'assurance'>,
): Standing {
  const staffRoles = rule.rolesIn(account, session)
  const isExempt = rule.isExempt(account)
  const isMissing = staffRoles.length < account.staffRoles.length
  return { staffRoles, secondFactor: { isExempt, isMissing } }
}

/** An account for its owner. */
export function presentMe(
  account: Account,
  memberships: VendorMembership[],
  standing: Standing,
): MeView {
  const { id, email, name, country, language } = account
  const createdAt = account.createdAt.toISOString()
  return { id, email, name, country, language, ...standing, memberships, createdAt }
}
