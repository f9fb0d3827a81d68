import type { StaffRole } from '@emporium/domain'
import type { Account } from '../accounts/account.entity.ts'
import { normaliseEmail } from '../accounts/email.ts'
import type { Session } from '../sessions/session.entity.ts'

/** What an installation demands of its staff (ASVS 6.3.3). */
export type FactorRule = {
  /** Whether the staff roles of this account count only with a second factor. */
  isDemanded(account: Pick<Account, 'email' | 'staffRoles'>): boolean
  /** Whether it would be demanded, were the account not one to play with. */
  isExempt(account: Pick<Account, 'email' | 'staffRoles'>): boolean
  /** The staff roles that count in a session. */
  rolesIn(
    account: Pick<Account, 'email' | 'staffRoles'>,
    session: Pick<Session, 'assurance'>,
  ): StaffRole[]
}

/** The configuration of the rule; see the table of variables in the README. */
export type FactorRuleConfig = {
  STAFF_SECOND_FACTOR: 'required' | 'optional'
  SECOND_FACTOR_EXEMPT?: string
}

/** Whether an address is one of the list, or of one of its domains (`@example.org`). */
function isAmong(list: readonly string[], address: string): boolean {
  const email = normaliseEmail(address)
  return list.some((entry) => (entry.startsWith('@') ? email.endsWith(entry) : email === entry))
}

/** The rule of an installation. */
export function factorRule(config: FactorRuleConfig): FactorRule {
  const isRequired = config.STAFF_SECOND_FACTOR === 'required'
  const exempt = (config.SECOND_FACTOR_EXEMPT ?? '').split(',').filter(Boolean).map(normaliseEmail)
  const concerns = ({ staffRoles }: Pick<Account, 'staffRoles'>) =>
    isRequired && staffRoles.length > 0
  const rule: FactorRule = {
    isDemanded: (account) => concerns(account) && !isAmong(exempt, account.email),
    isExempt: (account) => concerns(account) && isAmong(exempt, account.email),
    rolesIn: (account, session) =>
      rule.isDemanded(account) && session.assurance !== 'second_factor'
        ? []
        : [...account.staffRoles],
  }
  return rule
}
