import { hasScope, mayFor, vendorsOf, type Actor } from '@emporium/service-kit'

/** Whether the actor may create, edit and submit products of a vendor (ON-10). */
export function mayPublish(actor: Actor, { vendorId }: { vendorId: string }): boolean {
  return hasScope(actor, 'catalog:write') && mayFor(actor, vendorId, 'publish')
}

/** Whether the actor may look at what a vendor has in the catalog. */
export function mayRead(actor: Actor, { vendorId }: { vendorId: string }): boolean {
  return hasScope(actor, 'catalog:read', 'catalog:write') && mayFor(actor, vendorId, 'look')
}

/** The vendors whose part of the catalog the actor may look at. */
export function readableVendors(actor: Actor): string[] {
  return vendorsOf(actor).filter((vendorId) => mayRead(actor, { vendorId }))
}

/** The vendors for which the actor may publish. */
export function publishedVendors(actor: Actor): string[] {
  return vendorsOf(actor).filter((vendorId) => mayPublish(actor, { vendorId }))
}
