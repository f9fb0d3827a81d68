import type { StaffRole } from '@emporium/domain'
import type { Installation } from '../play/installation.ts'
import { registerOnce, type NewAccount, type Person } from './person.ts'

/** A member of staff: an account to which an admin gave roles. */
export async function appoint(
  installation: Installation,
  admin: Person,
  account: NewAccount,
  roles: StaffRole[],
): Promise<Person> {
  const person = await registerOnce(installation, account)
  await admin.api.PUT('/api/v1/accounts/{id}/staff-roles', {
    params: { path: { id: person.id } },
    body: { roles },
  })
  await person.signIn()
  return person
}
