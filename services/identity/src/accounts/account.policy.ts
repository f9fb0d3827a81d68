import { idOf, isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { Account } from './account.entity.ts'

const isAdmin = (actor: Actor) => isStaff(actor, 'admin')
const isOther = (actor: Actor, account: Account) => isAdmin(actor) && idOf(actor) !== account.id

/** Accounts belong to their people; only admins see those of others, and nobody closes the own one by accident. */
export const accountPolicy: Policy<
  Account,
  'disable' | 'enable' | 'assignStaffRoles' | 'resetFactors' | 'endSessions'
> = {
  see: (actor, account) => isAdmin(actor) || idOf(actor) === account.id,
  disable: isOther,
  enable: isOther,
  assignStaffRoles: isAdmin,
  resetFactors: isOther,
  endSessions: isOther,
}
