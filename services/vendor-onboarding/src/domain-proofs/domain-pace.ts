import type { DomainProof } from './domain-proof.entity.ts'

const minutes = 60_000
const hours = 60 * minutes
const days = 24 * hours

/** How long after naming a domain we look for its record by ourselves, in milliseconds since the last look. */
const firstLooks = [1 * minutes, 5 * minutes, 15 * minutes, 1 * hours, 6 * hours]
/** How long we look at all before it is up to the vendor to ask. */
const patience = 14 * days
/** A proof in DNS is looked at again once a day. */
export const recheckMs = 1 * days
/** A proof by mail is good for a year. */
export const mailProofMs = 365 * days
/** How long the badge stays after a proof was not found again. */
export const graceMs = 14 * days
/** Misses in a row, a day apart, after which a proof lapses. */
export const missesAllowed = 2
/** A look that the vendor asks for, and a mail, at most so often. */
export const askedPaceMs = { check: 10_000, mail: 2 * minutes }
/** A link in a mail is good for so long. */
export const linkMs = 1 * hours

/** When to look next, in milliseconds from now; null when it is up to the vendor. */
export function nextLook(proof: DomainProof, now: Date): number | null {
  const { status, method, provenAt, graceUntil } = proof
  if (!proof.isOpen) return null
  if (status === 'lapsing')
    return Math.min(recheckMs, (graceUntil ?? now).getTime() - now.getTime())
  if (proof.isStanding) {
    if (method === 'dns') return recheckMs
    return (provenAt ?? now).getTime() + mailProofMs - now.getTime()
  }
  if (now.getTime() - proof.createdAt.getTime() > patience) return null
  return firstLooks[Math.min(proof.turn, firstLooks.length - 1)] ?? null
}
