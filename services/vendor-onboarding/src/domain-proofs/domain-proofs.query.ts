import { domainProof, domainRecordOf, limits } from '@emporium/domain'
import {
  actionsFor,
  authorize,
  decodeCursor,
  isStaff,
  notFound,
  pageOf,
  type Actor,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import { In, Not } from 'typeorm'
import { containing } from '../fields/like.ts'
import { timelineOf } from '../timeline/timeline.query.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { DomainProof } from './domain-proof.entity.ts'
import { domainProofPolicy } from './domain-proof.policy.ts'
import type {
  DomainProofsQuery,
  DomainProofSummaryView,
  DomainProofView,
} from './domain-proof.schemas.ts'
import { addressesOf } from './mail-domain.ts'
import { readableDomain } from './readable-domain.ts'

/** What a list may be narrowed by. */
export type ProofFilter = Omit<DomainProofsQuery, 'vendorId'> & { vendorIds?: readonly string[] }
type Row = DomainProof & { vendor: Vendor }

const instant = (at: Date | null) => at?.toISOString() ?? null

function present(actor: Actor, proof: DomainProof, vendorName: string): DomainProofSummaryView {
  const { id, vendorId, domain, status, method, fault, reason, mailTo } = proof
  const mayLook = proof.isOpen && domainProofPolicy.check(actor, proof)
  return {
    id,
    vendorId,
    vendorName,
    domain,
    displayDomain: readableDomain(domain),
    status,
    record: domainRecordOf(proof.token),
    method,
    fault,
    reason,
    mailTo,
    checkedAt: instant(proof.checkedAt),
    provenAt: instant(proof.provenAt),
    graceUntil: instant(proof.graceUntil),
    createdAt: proof.createdAt.toISOString(),
    actions: [
      ...(mayLook ? ['check', 'mail'] : []),
      ...actionsFor(domainProof, domainProofPolicy, actor, proof),
    ],
  }
}

/** Proofs of domains, newest first (ON-10). */
export async function listDomainProofs(
  ctx: Ctx,
  filter: ProofFilter,
): Promise<Page<DomainProofSummaryView>> {
  const { vendorIds, status, q, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(DomainProof, 'proof')
    .innerJoinAndMapOne('proof.vendor', Vendor, 'vendor', 'vendor.id = proof.vendorId')
    .orderBy('proof.createdAt', 'DESC')
    .addOrderBy('proof.id', 'DESC')
    .limit(limit + 1)
  if (vendorIds) query.andWhere('proof.vendorId = ANY(:vendorIds)', { vendorIds })
  if (status) query.andWhere('proof.status = :status', { status })
  if (q?.trim())
    query.andWhere('(proof.domain ILIKE :q OR vendor.legalName ILIKE :q)', { q: containing(q) })
  const after = decodeCursor(filter.cursor)
  if (after) query.andWhere('(proof.createdAt, proof.id) < (:key::timestamptz, :id::uuid)', after)
  return pageOf(
    (await query.getMany()) as Row[],
    limit,
    (row) => ({ key: row.createdAt.toISOString(), id: row.id }),
    (row) => present(ctx.actor, row, row.vendor.legalName),
  )
}

async function othersOf(ctx: Ctx, { id, domain }: DomainProof) {
  if (!isStaff(ctx.actor, 'onboarding_officer')) return []
  const proofs = await ctx.db.findBy(DomainProof, { domain, id: Not(id), status: Not('withdrawn') })
  const vendors = await ctx.db.findBy(Vendor, { id: In(proofs.map(({ vendorId }) => vendorId)) })
  return vendors.map((vendor) => ({ id: vendor.id, name: vendor.legalName }))
}

/** A proof of a domain with its history (ON-10). */
export async function viewDomainProof(ctx: Ctx, proof: DomainProof): Promise<DomainProofView> {
  const vendor = await ctx.db.findOneByOrFail(Vendor, { id: proof.vendorId })
  return {
    ...present(ctx.actor, proof, vendor.legalName),
    addresses: proof.isOpen ? addressesOf(proof, vendor) : [],
    otherVendors: await othersOf(ctx, proof),
    timeline: await timelineOf(ctx, domainProof, proof.id),
  }
}

/** A proof that the caller may see; 404 otherwise. */
export async function getDomainProof(ctx: Ctx, id: string): Promise<DomainProofView> {
  const proof = await ctx.db.findOneBy(DomainProof, { id })
  if (!proof) throw notFound()
  authorize(domainProofPolicy, ctx.actor, 'see', proof)
  return viewDomainProof(ctx, proof)
}
