import { publishingRoles } from '@emporium/domain'
import type { Envelope } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { notifyTeam } from './notify.ts'

type Proof = { vendorId: string; domain: string; until?: string; reason?: string | null }
type Letter = {
  vendorId: string
  productName: string
  number?: string
  validUntil?: string
  reason?: string
}

/** ON-10: a domain was proven, or its proof lapsed or is gone, with a reason where operations took it back. */
export const tellProof =
  (kind: 'domain_proven' | 'domain_proof_lapsed' | 'domain_proof_lost') =>
  (ctx: Ctx, { vendorId, domain, until, reason }: Proof, envelope: Envelope): Promise<void> => {
    const parameters = { domain, until: until?.slice(0, 10) ?? '', reason: reason ?? '' }
    const news = { kind: reason ? ('domain_proof_revoked' as const) : kind, parameters }
    return notifyTeam(ctx, { vendorId, roles: publishingRoles, envelope }, news)
  }

/** MK-1: a brand authorisation letter was granted, declined or revoked. */
export const tellLetter =
  (kind: 'brand_letter_granted' | 'brand_letter_declined' | 'brand_letter_revoked') =>
  (ctx: Ctx, letter: Letter, envelope: Envelope): Promise<void> => {
    const { vendorId, productName, number = '', validUntil = '', reason = '' } = letter
    const parameters = { productName, number, validUntil, reason }
    return notifyTeam(ctx, { vendorId, roles: publishingRoles, envelope }, { kind, parameters })
  }
