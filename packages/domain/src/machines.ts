import { account, vendor } from './account.machine.ts'
import { appeal } from './appeal.machine.ts'
import { application } from './application.machine.ts'
import { brandLetter } from './brand-letter.machine.ts'
import { campaign } from './campaign.machine.ts'
import { domainProof } from './domain-proof.machine.ts'
import { enquiry } from './enquiry.machine.ts'
import { companyChange } from './company-change.machine.ts'
import { changeRequest } from './change-request.machine.ts'
import { heldAct } from './held-act.machine.ts'
import { isvConfirmation } from './isv-confirmation.machine.ts'
import type { Machine } from './machine.ts'
import { productShelf, productVersion } from './product.machine.ts'
import { accessServer, regionCopy, reviewCase } from './review-case.machine.ts'
import { review } from './review.machine.ts'
import { deployment, subscription } from './subscription.machine.ts'
import { invitation, ownershipOffer } from './team.machine.ts'
import { webhookDelivery, webhookEndpoint } from './webhook.machine.ts'

/** Every life cycle of the platform: for the generated diagrams, the labels and the tests that cover all of them. */
export const machines = [
  account,
  vendor,
  application,
  isvConfirmation,
  domainProof,
  brandLetter,
  companyChange,
  enquiry,
  productShelf,
  productVersion,
  changeRequest,
  heldAct,
  campaign,
  reviewCase,
  appeal,
  regionCopy,
  accessServer,
  subscription,
  deployment,
  review,
  invitation,
  ownershipOffer,
  webhookEndpoint,
  webhookDelivery,
] as const satisfies readonly Pick<Machine, 'name' | 'states' | 'initial'>[]

/** The name of a machine, as badges and messages use it. */
export type MachineName = (typeof machines)[number]['name']
