import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  type AccountActor,
  type ActRules,
  ctxOf,
  editedRevision,
  IdParams,
  PageOf,
  peopleAndPrograms,
  problems,
  ref,
  sendRevision,
} from '@emporium/service-kit'
import { ReasonBody } from '../fields/text.schemas.ts'
import { AcceptTermsBody } from '../terms/terms.schemas.ts'
import { acceptVendorTerms } from './accept-vendor-terms.ts'
import { changeContact } from './change-contact.ts'
import { listVendors } from './list-vendors.query.ts'
import { stopSales } from './stop-sales.ts'
import { turnVendor } from './turn-vendor.ts'
import {
  ContactBody,
  VendorProfileView,
  VendorsQuery,
  VendorSummaryView,
  VendorView,
} from './vendor.schemas.ts'
import { getVendor, getVendorProfile, viewVendor } from './view-vendor.query.ts'

const tags = ['vendors']
const response = { 200: ref(VendorView), ...problems }

/** Seller information (SP-4). */
export const vendorRoutes: FastifyPluginAsyncTypebox = async function vendors(app) {
  app.get(
    '/api/v1/vendors',
    {
      config: { access: { staff: ['onboarding_officer', 'reviewer', 'admin'] } },
      schema: {
        operationId: 'listVendors',
        summary: 'All vendors, newest first',
        tags,
        querystring: VendorsQuery,
        response: { 200: PageOf(ref(VendorSummaryView)), ...problems },
      },
    },
    (request) => listVendors(ctxOf(request), request.query),
  )

  app.get(
    '/api/v1/vendors/:id',
    {
      config: { access: peopleAndPrograms('vendor:read') },
      schema: {
        operationId: 'getVendor',
        summary: 'Seller information, for members of the vendor and operations',
        tags,
        params: IdParams,
        response,
      },
    },
    async (request, reply) => {
      const view = await getVendor(ctxOf(request), request.params.id)
      sendRevision(reply, view.revision)
      return view
    },
  )

  app.get(
    '/api/v1/vendors/:id/profile',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'getVendorProfile',
        summary: 'What anyone may know of a vendor',
        tags,
        params: IdParams,
        response: { 200: ref(VendorProfileView), ...problems },
      },
    },
    (request) => getVendorProfile(ctxOf(request), request.params.id),
  )

  app.patch(
    '/api/v1/vendors/:id/contact',
    {
      config: { access: 'account', editsRevision: true },
      schema: {
        operationId: 'changeVendorContact',
        summary: 'Change whom operations speaks to',
        tags,
        params: IdParams,
        body: ContactBody,
        response,
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const edited = { id: request.params.id, revision: editedRevision(request) }
      const found = await changeContact(ctx, edited, request.body)
      sendRevision(reply, found.revision)
      return viewVendor(ctx, found)
    },
  )

  app.post(
    '/api/v1/vendors/:id/terms-acceptances',
    {
      config: { access: 'account' },
      schema: {
        operationId: 'acceptVendorTerms',
        summary: 'Accept a new version of the vendor terms, as owner',
        tags,
        params: IdParams,
        body: AcceptTermsBody,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { params, body } = request
      const owner = request.actor as AccountActor
      return viewVendor(ctx, await acceptVendorTerms(ctx, owner, params.id, body.termsVersion))
    },
  )
}

/** What operations says of a vendor (ON-7). */
export const vendorTurnRoutes = (acts: ActRules): FastifyPluginAsyncTypebox =>
  async function vendorTurns(app) {
    const summaries = {
      suspend: 'Stop a vendor from publishing',
      reinstate: 'Let a vendor publish again',
    }
    for (const verb of ['suspend', 'reinstate'] as const)
      app.post(
        `/api/v1/vendors/:id/${verb}`,
        {
          config: { access: { staff: ['admin'] } },
          schema: {
            operationId: `${verb}Vendor`,
            summary: summaries[verb],
            ...(verb === 'suspend'
              ? { description: 'Answers 202 when it is held until a second person proceeds.' }
              : {}),
            tags,
            params: IdParams,
            body: ReasonBody,
            response: { ...response, ...(verb === 'suspend' ? { 202: ref(VendorView) } : {}) },
          },
        },
        async (request, reply) => {
          const ctx = ctxOf(request)
          const { id } = request.params
          const { reason } = request.body
          const { found, isHeld } = await turnVendor(ctx, acts, { id, verb, reason })
          reply.code(isHeld ? 202 : 200)
          return viewVendor(ctx, found)
        },
      )

    app.post(
      '/api/v1/vendors/:id/stop-sales',
      {
        config: { access: { staff: ['admin'] } },
        schema: {
          operationId: 'stopVendorSales',
          summary:
            'Suspend a vendor at once, until a second person confirms it or it ends by itself',
          tags,
          params: IdParams,
          body: ReasonBody,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const { params, body } = request
        const found = await stopSales(ctx, acts, { id: params.id, reason: body.reason })
        return viewVendor(ctx, found)
      },
    )
  }
