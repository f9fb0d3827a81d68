import type { Account } from '../accounts/account.entity.ts'
import type { FactorRule } from './factor-rule.ts'
import type { FactorsView } from './factor.schemas.ts'
import type { Factors } from './factors-of.query.ts'

/** The second factors of an account, for its owner. Nothing of a secret is in it. */
export function presentFactors(rule: FactorRule, account: Account, factors: Factors): FactorsView {
  const { totp, passkeys, recoveryCodesLeft } = factors
  return {
    authenticatorApp: totp?.confirmedAt ? { confirmedAt: totp.confirmedAt.toISOString() } : null,
    passkeys: passkeys.map(({ id, name, createdAt, usedAt }) => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    })),
    recoveryCodesLeft,
    isDemanded: rule.isDemanded(account),
    isExempt: rule.isExempt(account),
  }
}
