import { defineProblem } from '@emporium/service-kit'

/** A team without an owner could not be helped by anybody in it. */
export const lastOwner = defineProblem(
  'last-owner',
  409,
  'A team needs an owner. Hand the ownership over first.',
)
/** Who becomes an owner must want it. */
export const ownershipByOffer = defineProblem(
  'ownership-by-offer',
  422,
  'Nobody becomes an owner without accepting it. Offer the ownership instead.',
)
export const alreadyMember = defineProblem(
  'already-member',
  409,
  'This person is in the team already',
)
