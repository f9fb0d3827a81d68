/** How a vendor bills (ON-4). */
export const billingModels = [
  'free',
  'subscription',
  'pay_as_you_go',
  'one_off',
  'bring_your_own_licence',
] as const
export type BillingModel = (typeof billingModels)[number]

/** Only publicly released software is admitted (ON-3); the others are refused with a reason. */
export const releaseStatuses = ['released', 'beta', 'in_development'] as const
export type ReleaseStatus = (typeof releaseStatuses)[number]
