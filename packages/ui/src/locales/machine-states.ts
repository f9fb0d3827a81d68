import type {
  accessServer,
  account,
  appeal,
  application,
  brandLetter,
  campaign,
  changeRequest,
  companyChange,
  deployment,
  domainProof,
  enquiry,
  heldAct,
  invitation,
  isvConfirmation,
  Machine,
  ownershipOffer,
  productShelf,
  productVersion,
  regionCopy,
  review,
  reviewCase,
  StateOf,
  subscription,
  vendor,
  webhookDelivery,
  webhookEndpoint,
} from '@emporium/domain'

/** Every machine that people see, by its name. A new machine of the domain is added here first. */
type Machines = {
  account: typeof account
  vendor: typeof vendor
  application: typeof application
  'isv-confirmation': typeof isvConfirmation
  'domain-proof': typeof domainProof
  'brand-letter': typeof brandLetter
  'company-change': typeof companyChange
  enquiry: typeof enquiry
  'product-shelf': typeof productShelf
  'product-version': typeof productVersion
  'change-request': typeof changeRequest
  'held-act': typeof heldAct
  campaign: typeof campaign
  'review-case': typeof reviewCase
  appeal: typeof appeal
  'region-copy': typeof regionCopy
  'access-server': typeof accessServer
  subscription: typeof subscription
  deployment: typeof deployment
  review: typeof review
  invitation: typeof invitation
  'ownership-offer': typeof ownershipOffer
  'webhook-endpoint': typeof webhookEndpoint
  'webhook-delivery': typeof webhookDelivery
}

/** One `Value` for each state of each machine: a state without one does not compile. */
export type PerState<Value> = { [M in keyof Machines]: Record<StateOf<Machines[M]>, Value> }

/** One `Value` for each verb of each machine. */
export type PerAction<Value> = {
  [M in keyof Machines]: Record<
    Machines[M] extends Machine<string, infer Action> ? Action : never,
    Value
  >
}
