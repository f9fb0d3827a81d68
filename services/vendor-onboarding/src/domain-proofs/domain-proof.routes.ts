import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ctxOf,
  forbidden,
  IdParams,
  isStaff,
  PageOf,
  peopleAndPrograms,
  problems,
  ref,
  vendorsOf,
} from '@emporium/service-kit'
import { ReasonBody } from '../fields/text.schemas.ts'
import { checkDomain } from './check-domain.ts'
import {
  ConfirmMailBody,
  DomainConfirmedView,
  DomainProofsQuery,
  DomainProofSummaryView,
  DomainProofView,
  MailDomainBody,
  NameDomainBody,
} from './domain-proof.schemas.ts'
import { getDomainProof, listDomainProofs, viewDomainProof } from './domain-proofs.query.ts'
import type { ReadTexts } from './look-up.ts'
import { confirmDomainMail, mailDomain } from './mail-domain.ts'
import { nameDomain } from './name-domain.ts'
import { turnDomain } from './turn-domain.ts'
import { readableDomain } from './readable-domain.ts'

const tags = ['domain proofs']
const response = { 200: ref(DomainProofView), ...problems }
const officers = { access: { staff: ['onboarding_officer', 'admin'] } } as const
/** Each look asks servers of others. */
const looking = { max: 20, timeWindow: '1 minute' }

/** How a vendor proves that a domain is its own, and what operations does about it (ON-10). */
export const domainProofRoutes = (parts: {
  readTexts: ReadTexts
  takesReserved: boolean
}): FastifyPluginAsyncTypebox =>
  async function domainProofs(app) {
    app.post(
      '/api/v1/vendors/:id/domain-proofs',
      {
        config: { access: 'account', idempotent: true },
        schema: {
          operationId: 'nameDomain',
          summary: 'Name a domain that your company will prove',
          tags,
          params: IdParams,
          body: NameDomainBody,
          response: { 201: ref(DomainProofView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const { domain } = request.body
        const { takesReserved } = parts
        const proof = await nameDomain(ctx, request.params.id, { domain, takesReserved })
        reply.code(201)
        return viewDomainProof(ctx, proof)
      },
    )

    app.get(
      '/api/v1/domain-proofs',
      {
        config: { access: peopleAndPrograms('vendor:read') },
        schema: {
          operationId: 'listDomainProofs',
          summary: "Your company's domains; all of them for operations",
          tags,
          querystring: DomainProofsQuery,
          response: { 200: PageOf(ref(DomainProofSummaryView)), ...problems },
        },
      },
      (request) => {
        const { vendorId, ...filter } = request.query
        const own = isStaff(request.actor, 'onboarding_officer')
          ? undefined
          : vendorsOf(request.actor)
        if (own?.length === 0) throw forbidden()
        const vendorIds = vendorId ? [vendorId].filter((id) => own?.includes(id) ?? true) : own
        return listDomainProofs(ctxOf(request), { ...filter, ...(vendorIds ? { vendorIds } : {}) })
      },
    )

    app.get(
      '/api/v1/domain-proofs/:id',
      {
        config: { access: peopleAndPrograms('vendor:read') },
        schema: {
          operationId: 'getDomainProof',
          summary: 'A proof of a domain with its history',
          tags,
          params: IdParams,
          response,
        },
      },
      (request) => getDomainProof(ctxOf(request), request.params.id),
    )

    app.post(
      '/api/v1/domain-proofs/:id/check',
      {
        config: { access: 'account', rateLimit: looking },
        schema: {
          operationId: 'checkDomain',
          summary: 'Look for the DNS record now',
          tags,
          params: IdParams,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return viewDomainProof(ctx, await checkDomain(ctx, parts.readTexts, request.params.id))
      },
    )

    app.post(
      '/api/v1/domain-proofs/:id/mail',
      {
        config: { access: 'account', rateLimit: looking },
        schema: {
          operationId: 'mailDomain',
          summary: 'Send a mail with a link to an address on the domain',
          tags,
          params: IdParams,
          body: MailDomainBody,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const { params, body } = request
        return viewDomainProof(ctx, await mailDomain(ctx, params.id, body.address))
      },
    )

    app.post(
      '/api/v1/domain-proofs/confirm-mail',
      {
        config: { access: 'anyone', rateLimit: looking },
        schema: {
          operationId: 'confirmDomainMail',
          summary: 'Confirm a domain by the link of a mail; it works once',
          tags,
          body: ConfirmMailBody,
          response: { 200: ref(DomainConfirmedView), ...problems },
        },
      },
      async (request) => {
        const proof = await confirmDomainMail(ctxOf(request), request.body.token)
        return { domain: readableDomain(proof.domain), isProven: proof.isStanding }
      },
    )

    app.post(
      '/api/v1/domain-proofs/:id/withdraw',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'withdrawDomain',
          summary: 'Give a domain up; the badge goes with the last one',
          tags,
          params: IdParams,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return viewDomainProof(ctx, await turnDomain(ctx, request.params.id, 'withdraw', null))
      },
    )

    const decisions = {
      revoke: ['revokeDomain', 'Take a proof back, with a reason; the domain is free for others'],
      reinstate: ['reinstateDomain', 'Let a vendor prove the domain again, with a reason'],
    } as const
    for (const [verb, [operationId, summary]] of Object.entries(decisions))
      app.post(
        `/api/v1/domain-proofs/:id/${verb}`,
        {
          config: officers,
          schema: { operationId, summary, tags, params: IdParams, body: ReasonBody, response },
        },
        async (request) => {
          const ctx = ctxOf(request)
          const { id } = request.params as { id: string }
          const { reason } = request.body as { reason: string }
          const turned = await turnDomain(ctx, id, verb as keyof typeof decisions, reason)
          return viewDomainProof(ctx, turned)
        },
      )
  }
