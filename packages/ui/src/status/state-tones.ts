import type { PerState } from '../locales/machine-states.ts'

/** neutral: rests; progress: moves by itself; attention: someone's turn; success and danger: where it ended. */
export type Tone = 'neutral' | 'progress' | 'attention' | 'success' | 'danger'

/** The tone of each state of each machine; a new state does not compile without one. */
export const stateTones = {
  account: { unverified: 'attention', active: 'success', disabled: 'danger' },
  vendor: { active: 'success', suspended: 'danger' },
  application: {
    draft: 'neutral',
    submitted: 'progress',
    information_requested: 'attention',
    approved: 'success',
    rejected: 'danger',
    withdrawn: 'neutral',
  },
  enquiry: { waiting_for_operations: 'progress', waiting_for_asker: 'success', closed: 'neutral' },
  appeal: { open: 'attention', upheld: 'danger', overturned: 'success', lapsed: 'neutral' },
  'isv-confirmation': { submitted: 'progress', returned: 'attention', confirmed: 'success' },
  'domain-proof': {
    pending: 'attention',
    proven: 'success',
    lapsing: 'attention',
    lost: 'danger',
    withdrawn: 'neutral',
    revoked: 'danger',
  },
  'brand-letter': {
    requested: 'progress',
    granted: 'success',
    declined: 'danger',
    withdrawn: 'neutral',
    revoked: 'danger',
    expired: 'neutral',
  },
  'company-change': {
    requested: 'progress',
    granted: 'success',
    declined: 'danger',
    withdrawn: 'neutral',
  },
  'product-shelf': { unlisted: 'neutral', available: 'success', removed: 'danger' },
  'product-version': {
    draft: 'neutral',
    under_review: 'progress',
    rejected: 'danger',
    listed: 'success',
    retired: 'neutral',
  },
  'change-request': {
    open: 'progress',
    answered: 'attention',
    approved: 'progress',
    carried_out: 'success',
    declined: 'danger',
    withdrawn: 'neutral',
    lapsed: 'neutral',
  },
  'held-act': {
    held: 'attention',
    done: 'success',
    cancelled: 'neutral',
    void: 'neutral',
    lapsed: 'neutral',
  },
  campaign: { draft: 'neutral', published: 'success', ended: 'neutral' },
  'review-case': {
    boot_script: 'attention',
    access_check: 'progress',
    information_check: 'progress',
    production: 'progress',
    production_failed: 'danger',
    on_shelf: 'success',
    rejected: 'danger',
    withdrawn: 'neutral',
  },
  'region-copy': { waiting: 'neutral', copying: 'progress', ready: 'success', failed: 'danger' },
  'access-server': {
    launching: 'progress',
    probing: 'progress',
    reached: 'success',
    unreachable: 'danger',
    failed: 'danger',
    released: 'neutral',
  },
  subscription: { active: 'success', cancelled: 'neutral' },
  deployment: {
    requested: 'progress',
    starting: 'progress',
    running: 'success',
    shared: 'success',
    failed: 'danger',
    released: 'neutral',
  },
  review: { published: 'success', pending: 'progress', hidden: 'danger', withdrawn: 'neutral' },
  invitation: {
    pending: 'attention',
    accepted: 'success',
    declined: 'danger',
    revoked: 'neutral',
    expired: 'neutral',
  },
  'ownership-offer': {
    offered: 'attention',
    accepted: 'success',
    declined: 'danger',
    withdrawn: 'neutral',
  },
  'webhook-endpoint': { enabled: 'success', disabled: 'neutral' },
  'webhook-delivery': { waiting: 'progress', delivered: 'success', failed: 'danger' },
} as const satisfies PerState<Tone>

const lookup: Record<string, Record<string, Tone>> = stateTones

/** The tone of a state by plain names, as they come from the API; an unknown one is neutral. */
export const toneOf = (machine: string, status: string): Tone =>
  lookup[machine]?.[status] ?? 'neutral'
