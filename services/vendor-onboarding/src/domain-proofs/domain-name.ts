import { createRequire } from 'node:module'
import { domainToASCII } from 'node:url'
import { faultAt, type FaultCode, faultOf, limits } from '@emporium/domain'
import { parse } from 'tldts'
import { domainNotProvable } from './domain-proof.problems.ts'

/** Domains at which anyone gets a mailbox. */
const providers = new Set(createRequire(import.meta.url)('email-providers/all.json') as string[])
/** Names that are set aside for examples and inner networks: nobody can own them (RFC 6761, RFC 8375). */
const reserved = /(^|\.)(example|test|invalid|localhost|local|internal|onion|home\.arpa)$/

const refuse = (code: FaultCode) => {
  throw domainNotProvable({ because: faultOf(code), errors: [faultAt('#/domain', code)] })
}

/** The host in what somebody typed: a name, an address of a page, or a mail address. */
function hostIn(typed: string): string {
  const text = typed.trim().toLowerCase().replace(/\.$/, '')
  const host = text.includes('://')
    ? (URL.parse(text)?.hostname ?? '')
    : (text.split('@').at(-1) ?? '')
  return domainToASCII(host.split(/[/:?#]/)[0] ?? '')
}

/**
 * The domain that a company can prove: the part below a public suffix, in ASCII ("www.Bücher.example.com" and
 * "https://example.com/x" are both "example.com"). Free-mail domains, suffixes and reserved names are refused;
 * `takesReserved` lets demonstrations use names like larch.example (ON-10).
 */
export function provableDomain(typed: string, takesReserved: boolean): string {
  const host = hostIn(typed)
  if (!host || host.length > limits.domainName) return refuse('not-a-domain')
  const { domain, isIp, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true })
  if (isIp) return refuse('domain-is-address')
  if (!domain || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) return refuse('not-a-company-domain')
  if (providers.has(domain)) return refuse('mail-provider')
  const isReserved = reserved.test(domain)
  if (isReserved ? !takesReserved : !isIcann && !isPrivate) return refuse('no-public-suffix')
  return domain
}
