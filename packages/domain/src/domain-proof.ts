/** The text of the DNS record that proves a domain (ON-10). */
export const domainRecordOf = (token: string): string => `emporium-verification=${token}`

/** Mailboxes that only who runs a domain can read (CA/Browser Forum, Baseline Requirements 3.2.2.4.4). */
export const domainMailboxes = [
  'admin',
  'administrator',
  'webmaster',
  'hostmaster',
  'postmaster',
] as const
export type DomainMailbox = (typeof domainMailboxes)[number]

/** How a domain is proven. */
export const domainProofMethods = ['dns', 'mail'] as const
export type DomainProofMethod = (typeof domainProofMethods)[number]

/** Why the last look for a proof was in vain. */
export const domainProofFaults = ['not_found', 'no_such_domain', 'no_answer', 'taken'] as const
export type DomainProofFault = (typeof domainProofFaults)[number]
