import {
  rolesThatMay,
  type ActorRole,
  type ClientScope,
  type Membership,
  type StaffRole,
  type VendorPermission,
  type VendorRole,
} from '@emporium/domain'

/** Who acts: a person with an account, a program of a vendor, nobody known, or the platform itself. */
export type Actor =
  | {
      kind: 'account'
      id: string
      name: string
      sessionId: string
      staffRoles: readonly StaffRole[]
      memberships: readonly Membership[]
    }
  | { kind: 'client'; id: string; vendorId: string; scopes: readonly string[] }
  | { kind: 'anonymous' }
  | { kind: 'system' }

/** An actor who is a person. */
export type AccountActor = Extract<Actor, { kind: 'account' }>

export const anonymous: Actor = { kind: 'anonymous' }
export const system: Actor = { kind: 'system' }

/** The kinds of actor, in the machines' words, that this actor is. */
export function rolesOf(actor: Actor): ActorRole[] {
  if (actor.kind === 'system') return ['system']
  if (actor.kind === 'client') return ['seller']
  if (actor.kind === 'anonymous') return []
  return [
    'buyer',
    ...(actor.memberships.length > 0 ? (['seller'] as const) : []),
    ...actor.staffRoles,
  ]
}

/** Whether the actor is staff with one of these roles; an admin has every staff right. */
export function isStaff(actor: Actor, ...roles: StaffRole[]): boolean {
  if (actor.kind !== 'account') return false
  return actor.staffRoles.includes('admin') || roles.some((role) => actor.staffRoles.includes(role))
}

/** Whether the actor belongs to the vendor, in one of these team roles if any are named (ON-10). */
export function belongsTo(actor: Actor, vendorId: string, roles?: readonly VendorRole[]): boolean {
  if (actor.kind === 'client') return actor.vendorId === vendorId
  if (actor.kind !== 'account') return false
  return actor.memberships.some(
    (membership) => membership.vendorId === vendorId && (!roles || roles.includes(membership.role)),
  )
}

/** Whether the actor may do this for the vendor, by the role in its team; programs are bound by their scopes alone. */
export function mayFor(actor: Actor, vendorId: string, permission: VendorPermission): boolean {
  return belongsTo(actor, vendorId, rolesThatMay(permission))
}

/** Whether a program was given one of these scopes; people need none (PA-1). */
export function hasScope(actor: Actor, ...scopes: ClientScope[]): boolean {
  return actor.kind !== 'client' || scopes.some((scope) => actor.scopes.includes(scope))
}

/** The vendors that the actor belongs to. */
export function vendorsOf(actor: Actor): string[] {
  if (actor.kind === 'client') return [actor.vendorId]
  return actor.kind === 'account' ? actor.memberships.map((membership) => membership.vendorId) : []
}

/** The actor's id, or null for nobody and for the platform. */
export function idOf(actor: Actor): string | null {
  return actor.kind === 'account' || actor.kind === 'client' ? actor.id : null
}
