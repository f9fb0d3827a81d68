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

/**
 * What each team role may do for its vendor; every policy and every page asks this table (ON-10). Whoever is in the team
 * sees the company's products, cases, reviews and people; money is for those whom it concerns.
 */
export const vendorPermissions = {
  /** Look at the company, its products, their reviews and the team. */
  look: vendorRoles,
  /** Create, edit and submit products, send information sheets, ask for changes. */
  publish: ['owner', 'publisher'],
  /** Speak for the company: with the review desk, with operations, and to buyers who reviewed a product. */
  converse: ['owner', 'publisher', 'support'],
  /** Write to subscribers through the platform, one by one or all of a product, and read what they answer (SP-2). */
  contactBuyers: ['owner', 'support'],
  /** See orders and reports, and take them home as a file. */
  seeOrders: ['owner', 'finance', 'read_only'],
  /** Invite people, change their roles, remove them. */
  manageTeam: ['owner'],
  /** Accept terms, change legal data, close the company's account. */
  bindLegally: ['owner'],
  /** Make and revoke programs, which can do what the company can. */
  managePrograms: ['owner'],
} as const satisfies Record<string, readonly VendorRole[]>
export type VendorPermission = keyof typeof vendorPermissions

/** Whether a team role may do this. */
export function roleMay(role: VendorRole, permission: VendorPermission): boolean {
  return rolesThatMay(permission).includes(role)
}

/** The team roles that may do this: for policies, and for whom a message concerns. */
export function rolesThatMay(permission: VendorPermission): readonly VendorRole[] {
  return vendorPermissions[permission]
}

/** Team roles that may create, edit and submit products. */
export const publishingRoles = rolesThatMay('publish')

/** An account's place in a vendor's team, as the access token carries it. */
export type Membership = { vendorId: string; role: VendorRole }
