import { mayFor, type Actor, type Policy } from '@emporium/service-kit'

const owns = (actor: Actor, { vendorId }: { vendorId: string }) =>
  actor.kind === 'account' && mayFor(actor, vendorId, 'managePrograms')

/** Owners alone say where the vendor's events go, as they alone make its programs; the team knows of it. */
export const endpointPolicy: Policy<
  { vendorId: string },
  'manage' | 'enable' | 'disable' | 'replay'
> = {
  see: (actor, { vendorId }) => actor.kind === 'account' && mayFor(actor, vendorId, 'look'),
  manage: owns,
  enable: owns,
  disable: owns,
  replay: owns,
}
