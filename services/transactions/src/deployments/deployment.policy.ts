import { isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { Deployment } from './deployment.entity.ts'

type Subject = Pick<Deployment, 'buyerId'>
const isBuyer = (actor: Actor, { buyerId }: Subject) =>
  actor.kind === 'account' && actor.id === buyerId

/** A deployment is its buyer's; admins may look. */
export const deploymentPolicy: Policy<Subject, 'retry' | 'release' | 'refresh'> = {
  see: (actor, subject) => isBuyer(actor, subject) || isStaff(actor),
  retry: isBuyer,
  release: isBuyer,
  refresh: isBuyer,
}
