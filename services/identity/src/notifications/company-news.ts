import type { CompanyChangeDeclined, CompanyChanged, Envelope, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { renameVendor } from '../teams/rename-vendor.ts'
import { notifyTeam } from './notify.ts'
import { tellOfficers } from './tell-staff-role.ts'

/** SP-4: a vendor asks for its legal data to be changed; the officers look at it. */
export const tellCompanyChangeRequested = (
  ctx: Ctx,
  { changeId, companyName }: PayloadOf<typeof CompanyChanged>,
): Promise<void> =>
  tellOfficers(ctx, { kind: 'company_change_requested', parameters: { changeId, companyName } })

/** SP-4: the legal data are changed; the team bears the new name and its owners learn it. */
export async function tellCompanyChanged(
  ctx: Ctx,
  { vendorId, companyName }: PayloadOf<typeof CompanyChanged>,
  envelope: Envelope,
): Promise<void> {
  await renameVendor(ctx, vendorId, companyName, envelope.sequence)
  const to = { vendorId, roles: ['owner'] as const, envelope }
  await notifyTeam(ctx, to, { kind: 'company_changed', parameters: { companyName } })
}

/** SP-4: the request was declined, with a reason. */
export const tellCompanyChangeDeclined = (
  ctx: Ctx,
  { vendorId, companyName, reason }: PayloadOf<typeof CompanyChangeDeclined>,
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: ['owner'], envelope },
    { kind: 'company_change_declined', parameters: { companyName, reason } },
  )
