import { createHash, randomBytes } from 'node:crypto'
import { domainMailboxes, domainProof, faultAt, faultOf } from '@emporium/domain'
import {
  authorize,
  defineJob,
  Id,
  invalidRequest,
  runs,
  type Ctx,
  type Mailer,
} from '@emporium/service-kit'
import { timelineOf } from '../timeline/timeline.query.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { domainMail } from './domain-mail.ts'
import { askedPaceMs, linkMs } from './domain-pace.ts'
import { DomainProof } from './domain-proof.entity.ts'
import { domainProofPolicy } from './domain-proof.policy.ts'
import { domainGivenUp, domainRevoked, linkNotGood, tooSoon } from './domain-proof.problems.ts'
import { settleProof } from './settle-proof.ts'

/** Sends the mail that proves a domain; the link is made then and exists in the mail alone. */
export const SendDomainMail = defineJob('vendor-onboarding.send-domain-mail', { proofId: Id })

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** The addresses to which we write: fixed ones of who runs the domain, and the contact's if it is on the domain. */
export function addressesOf({ domain }: Pick<DomainProof, 'domain'>, vendor: Vendor): string[] {
  const contact = vendor.contact.email?.toLowerCase()
  return [
    ...domainMailboxes.map((mailbox) => `${mailbox}@${domain}`),
    ...(contact?.endsWith(`@${domain}`) ? [contact] : []),
  ]
}

/** Why a proof is over, and since when: the seller may name the domain anew. */
async function overBecause(ctx: Ctx, proof: DomainProof) {
  if (proof.status !== 'revoked') return domainGivenUp({ because: faultOf('domain-given-up') })
  const steps = await timelineOf(ctx, domainProof, proof.id)
  const { at, reason } = steps.findLast(({ verb }) => verb === 'revoke') ?? {}
  const params = { day: at?.slice(0, 10) ?? '', reason: reason ?? '' }
  return domainRevoked({ because: faultOf('domain-revoked', params) })
}

/** Asks for a mail with a link to an address on the domain (ON-10). */
export function mailDomain(ctx: Ctx, id: string, address: string) {
  return ctx.transaction(async (tx) => {
    const proof = await tx.lock(DomainProof, id)
    authorize(domainProofPolicy, ctx.actor, 'mail', proof)
    const vendor = await tx.lock(Vendor, proof.vendorId)
    if (!proof.isOpen) throw await overBecause(ctx, proof)
    const to = addressesOf(proof, vendor).find((one) => one === address.trim().toLowerCase())
    if (!to)
      throw invalidRequest({
        errors: [faultAt('#/address', 'not-written-to')],
      })
    const since = ctx.now().getTime() - (proof.mailAskedAt?.getTime() ?? 0)
    if (since < askedPaceMs.mail)
      throw tooSoon({ retryAfterSeconds: Math.ceil((askedPaceMs.mail - since) / 1_000) })
    proof.askByMail(to, ctx.now())
    await tx.enqueue(SendDomainMail, { proofId: id })
    return tx.save(proof)
  })
}

/** Does {@link SendDomainMail}: each sending has a new link, so a second run only outdates the first. */
export const sendDomainMail = (mailer: Mailer, publicUrl: string) =>
  runs(SendDomainMail, async (ctx, { proofId }) => {
    const token = randomBytes(32).toString('base64url')
    const proof = await ctx.transaction(async (tx) => {
      const found = await tx.lock(DomainProof, proofId)
      if (!found.mailTo || !found.isOpen) return null
      found.sendLink(hashOf(token), new Date(ctx.now().getTime() + linkMs))
      return tx.save(found)
    })
    if (!proof?.mailTo) return
    const { legalName } = await ctx.db.findOneByOrFail(Vendor, { id: proof.vendorId })
    const link = `${publicUrl.replace(/\/$/, '')}/domain-proof#${token}`
    await mailer.send(domainMail({ to: proof.mailTo, domain: proof.domain, legalName, link }))
  })

/** Somebody who reads mail on the domain confirms; the link works once and for an hour (ON-10). */
export function confirmDomainMail(ctx: Ctx, token: string) {
  return ctx.transaction(async (tx) => {
    const proof = await tx.lockIfThere(DomainProof, { mailHash: hashOf(token) })
    if (!proof?.isOpen || !proof.mailEndsAt || proof.mailEndsAt <= ctx.now()) throw linkNotGood()
    proof.sendLink('', ctx.now())
    return settleProof(ctx, tx, proof, { found: true }, 'mail')
  })
}
