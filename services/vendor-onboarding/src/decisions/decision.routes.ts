import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { ApplicationView } from '../applications/application.schemas.ts'
import { viewApplication } from '../applications/view-application.query.ts'
import { approveApplication } from './approve-application.ts'
import { declineApplication } from './decline-application.ts'
import {
  ApproveApplicationBody,
  RejectApplicationBody,
  RequestInformationBody,
} from './decision.schemas.ts'

const tags = ['vendor applications']
const response = { 200: ref(ApplicationView), ...problems }
const officers = { access: { staff: ['onboarding_officer', 'admin'] } } as const

/** What operations decides on applications (ON-7). */
export const decisionRoutes: FastifyPluginAsyncTypebox = async function decisions(app) {
  app.post(
    '/api/v1/vendor-applications/:id/approve',
    {
      config: officers,
      // Everything in it is optional, so the body itself may be left out.
      preValidation: async (request) => {
        request.body ??= {}
      },
      schema: {
        operationId: 'approveVendorApplication',
        summary: 'Make the company a vendor',
        tags,
        params: IdParams,
        body: ApproveApplicationBody,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      return viewApplication(ctx, await approveApplication(ctx, request.params.id, request.body))
    },
  )

  app.post(
    '/api/v1/vendor-applications/:id/reject',
    {
      config: officers,
      schema: {
        operationId: 'rejectVendorApplication',
        summary: 'Decline the application, with a reason',
        tags,
        params: IdParams,
        body: RejectApplicationBody,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { id } = request.params
      return viewApplication(ctx, await declineApplication(ctx, id, 'reject', request.body))
    },
  )

  app.post(
    '/api/v1/vendor-applications/:id/request-information',
    {
      config: officers,
      schema: {
        operationId: 'requestVendorApplicationInformation',
        summary: 'Ask the applicant for more, with a reason',
        tags,
        params: IdParams,
        body: RequestInformationBody,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { id } = request.params
      const { body } = request
      return viewApplication(ctx, await declineApplication(ctx, id, 'requestInformation', body))
    },
  )
}
