import { defineProblem } from '@emporium/service-kit'

/** ON-10: no domain of a company: free mail, a public suffix, a reserved name, an address. */
export const domainNotProvable = defineProblem(
  'domain-not-provable',
  422,
  'This domain cannot be proven here',
)
/** ON-10: a domain belongs to one vendor, unless operations decides otherwise. */
export const domainTaken = defineProblem(
  'domain-taken',
  409,
  'Another company has proven this domain',
)
/** ON-10: the vendor has named it already. */
export const domainNamedAlready = defineProblem(
  'domain-proof-there',
  409,
  'This domain is named already',
)
/** ON-10: operations took the proof back; the domain can be named anew. */
export const domainRevoked = defineProblem(
  'domain-revoked',
  409,
  'Operations has taken the proof of this domain back',
)
/** ON-10: the vendor gave the domain up; it can be named anew. */
export const domainGivenUp = defineProblem(
  'domain-given-up',
  409,
  'Your company has given this domain up',
)
/** ON-10: a vendor names a limited number of domains. */
export const tooManyDomains = defineProblem('too-many-domains', 422, 'No more domains can be named')
/** ON-10: looks and mails have a pace. */
export const tooSoon = defineProblem('domain-too-soon', 429, 'That was a moment ago')
/** ON-10: used, run out, or replaced by a newer one. */
export const linkNotGood = defineProblem(
  'domain-link-used',
  422,
  'This link has been used or has run out',
)
