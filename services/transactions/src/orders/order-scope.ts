import { forbidden, isStaff, mayFor, vendorsOf, type Actor } from '@emporium/service-kit'

/**
 * The vendors whose orders the caller may see: its own where its role concerns money, or any (null) for staff; 403 for
 * anybody else.
 */
export function visibleVendors(actor: Actor, vendorId: string | undefined): string[] | null {
  if (isStaff(actor)) return vendorId ? [vendorId] : null
  const own = vendorsOf(actor).filter((id) => mayFor(actor, id, 'seeOrders'))
  if (own.length === 0) throw forbidden()
  return vendorId ? own.filter((id) => id === vendorId) : own
}
