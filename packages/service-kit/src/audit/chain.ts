import { createHash } from 'node:crypto'
import type { AuditEntry, AuditFacts } from './audit-entry.entity.ts'
import { canonicalJson } from './canonical-json.ts'

/** What the first entry of a chain seals. */
export const firstHash = '0'.repeat(64)

/** The last entry of a chain, which the next one seals. */
export type ChainHead = Pick<AuditEntry, 'number' | 'hash'>

/** What an entry says, with its number. */
type Numbered = AuditFacts & { number: number }

/** A chain without entries. */
export const noHead: ChainHead = { number: 0, hash: firstHash }

/** An entry as it is read and taken home. */
export function sayEntry({ at, actorKind, actorId, actorName, ...rest }: Numbered) {
  const actor = { kind: actorKind, id: actorId, name: actorName }
  return { ...rest, at: at.toISOString(), actor }
}

/**
 * SHA-256 over the hash before and all that the entry says, in hexadecimal. It is reckoned over the entry as it is taken
 * home, so that whoever has the file can reckon it, too.
 */
export function hashOf(previousHash: string, entry: Numbered): string {
  const { number, at, actorKind, actorId, actorName, verb, subjectKind, subjectId } = entry
  const { from, to, reason, details, correlationId } = entry
  const actor = { actorKind, actorId, actorName }
  const said = { number, at, ...actor, verb, subjectKind, subjectId, from, to, reason, details }
  const text = canonicalJson(sayEntry({ ...said, correlationId }))
  return createHash('sha256').update(previousHash).update(text).digest('hex')
}

/** The facts as the next entry of the chain. */
export function link(head: ChainHead, facts: AuditFacts): AuditEntry {
  const entry = { ...facts, number: head.number + 1 }
  return { ...entry, previousHash: head.hash, hash: hashOf(head.hash, entry) }
}

/** Whether an entry follows this head, and says what it said when it was sealed. */
export function follows(head: ChainHead, entry: AuditEntry): boolean {
  return (
    entry.number === head.number + 1 &&
    entry.previousHash === head.hash &&
    entry.hash === hashOf(head.hash, entry)
  )
}
