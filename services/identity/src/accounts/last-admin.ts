import type { Tx } from '@emporium/service-kit'
import { ArrayContains, Not } from 'typeorm'
import { Account } from './account.entity.ts'
import { lastAdmin } from './account.problems.ts'

/** Two admins who take each other's role come one after the other. Ask for it before any account is locked. */
export async function lockAdmins(tx: Tx): Promise<void> {
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('admins', 0))`)
}

/** Somebody must be left who can give roles back. Throws last-admin. */
export async function requireAnotherAdmin(tx: Tx, leaving: Account): Promise<void> {
  if (!leaving.isActive || !leaving.staffRoles.includes('admin')) return
  const others = {
    id: Not(leaving.id),
    status: 'active' as const,
    staffRoles: ArrayContains(['admin']),
  }
  if (!(await tx.manager.existsBy(Account, others))) throw lastAdmin()
}
