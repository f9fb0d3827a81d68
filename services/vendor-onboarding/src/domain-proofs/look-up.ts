import { Resolver } from 'node:dns/promises'
import { domainRecordOf, type DomainProofFault } from '@emporium/domain'

/** Reads the TXT records of a name; throws as node's resolver does. */
export type ReadTexts = (domain: string) => Promise<string[][]>

/** Milliseconds that one server may take, and how often it is asked. */
const patience = { timeout: 2_500, tries: 2 }

/** The resolver of this machine, or the servers that DNS_SERVERS names. */
export function openResolver(servers?: string): ReadTexts {
  const resolver = new Resolver(patience)
  if (servers) resolver.setServers(servers.split(','))
  return (domain) => resolver.resolveTxt(domain)
}

/** What a look found: the record, or why not. */
export type Seen = { found: true } | { found: false; fault: DomainProofFault }

const faults: Readonly<Record<string, DomainProofFault>> = {
  ENOTFOUND: 'no_such_domain',
  ENODATA: 'not_found',
}

/** What a record says; many consoles of name servers keep the quotation marks that people paste along. */
const saidBy = (parts: string[]) =>
  parts
    .join('')
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .trim()

/** Looks for the record of a token. A record may come in pieces; others beside it are of no account (ON-10). */
export async function lookUp(readTexts: ReadTexts, domain: string, token: string): Promise<Seen> {
  try {
    const records = await readTexts(domain)
    const found = records.slice(0, 200).some((parts) => saidBy(parts) === domainRecordOf(token))
    return found ? { found } : { found: false, fault: 'not_found' }
  } catch (error) {
    return { found: false, fault: faults[(error as { code?: string }).code ?? ''] ?? 'no_answer' }
  }
}
