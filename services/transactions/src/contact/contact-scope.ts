import { forbidden, mayFor, notFound, vendorsOf, type Actor } from '@emporium/service-kit'

/** The vendors for which the caller may write to subscribers; 403 for whoever may for none (SP-2, ON-10). */
export function speakingFor(actor: Actor, vendorId?: string): string[] {
  const own = vendorsOf(actor).filter((id) => mayFor(actor, id, 'contactBuyers'))
  if (own.length === 0) throw forbidden()
  return vendorId ? own.filter((id) => id === vendorId) : own
}

/** Refuses whoever may not speak for the vendor: 404 for those who are not of it, 403 for other roles of its team. */
export function mustSpeakFor(actor: Actor, vendorId: string): void {
  if (!vendorsOf(actor).includes(vendorId)) throw notFound()
  if (!mayFor(actor, vendorId, 'contactBuyers')) throw forbidden()
}
