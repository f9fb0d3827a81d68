/**
 * The kinds of actor that a machine speaks of. `buyer` is any signed-in account, `seller` a member of a vendor,
 * the next three are staff, `system` is the platform acting on an event.
 */
export const actorRoles = [
  'buyer',
  'seller',
  'reviewer',
  'onboarding_officer',
  'admin',
  'system',
] as const
export type ActorRole = (typeof actorRoles)[number]

/** Staff roles, given by an admin (RV-7, ON-7). */
export const staffRoles = ['reviewer', 'onboarding_officer', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Roles inside a vendor's team (ON-10). */
export const vendorRoles = ['owner', 'publisher', 'support', 'finance', 'read_only'] as const
export type VendorRole = (typeof vendorRoles)[number]

/** Team roles that may create, edit and submit products. */
export const publishingRoles: readonly VendorRole[] = ['owner', 'publisher']

/** An account's place in a vendor's team, as the access token carries it. */
export type Membership = { vendorId: string; role: VendorRole }
