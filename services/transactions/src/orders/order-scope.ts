import { forbidden, hasScope, isStaff, mayFor, vendorsOf, type Actor } from '@emporium/service-kit'

/**
 * The vendors whose orders the caller may see: its own where its role concerns money, or any (null) for staff; 403 for
 * anybody else, and for a program without the scope (PA-1).
 */
export function visibleVendors(actor: Actor, vendorId: string | undefined): string[] | null {
  if (isStaff(actor)) return vendorId ? [vendorId] : null
  if (!hasScope(actor, 'orders:read')) throw forbidden()
  const own = vendorsOf(actor).filter((id) => mayFor(actor, id, 'seeOrders'))
  if (own.length === 0) throw forbidden()
  return vendorId ? own.filter((id) => id === vendorId) : own
}
