import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ctxOf,
  editedRevision,
  IdParams,
  isStaff,
  PageOf,
  problems,
  ref,
  sendRevision,
  type AccountActor,
} from '@emporium/service-kit'
import { AcceptTermsBody } from '../terms/terms.schemas.ts'
import { ApplicationBody } from '../application-forms/application-form.schemas.ts'
import {
  ApplicationsQuery,
  ApplicationSummaryView,
  ApplicationView,
} from './application.schemas.ts'
import { applyAnew } from './apply-anew.ts'
import { createApplication } from './create-application.ts'
import { editApplication } from './edit-application.ts'
import { listApplications } from './list-applications.query.ts'
import { reopenApplication } from './reopen-application.ts'
import { submitApplication } from './submit-application.ts'
import { withdrawApplication } from './withdraw-application.ts'
import { getApplication, viewApplication } from './view-application.query.ts'

const tags = ['vendor applications']
const response = { 200: ref(ApplicationView), ...problems }

/** The applicant's side of an application; operations reads here too (ON-4…6). */
export const applicationRoutes: FastifyPluginAsyncTypebox = async function applications(app) {
  app.post(
    '/api/v1/vendor-applications',
    {
      config: { access: 'account', idempotent: true },
      schema: {
        operationId: 'createVendorApplication',
        summary: 'Begin an application; any part of the form may be missing',
        tags,
        body: ApplicationBody,
        response: { 201: ref(ApplicationView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const created = await createApplication(ctx, request.actor as AccountActor, request.body)
      sendRevision(reply.code(201), created.revision)
      return viewApplication(ctx, created)
    },
  )

  app.get(
    '/api/v1/vendor-applications',
    {
      config: { access: 'account' },
      schema: {
        operationId: 'listVendorApplications',
        summary: 'Your applications; all of them for operations',
        tags,
        querystring: ApplicationsQuery,
        response: { 200: PageOf(ref(ApplicationSummaryView)), ...problems },
      },
    },
    async (request) => {
      const actor = request.actor as AccountActor
      const own = isStaff(actor, 'onboarding_officer') ? {} : { applicantId: actor.id }
      return listApplications(ctxOf(request), { ...request.query, ...own })
    },
  )

  app.get(
    '/api/v1/vendor-applications/:id',
    {
      config: { access: 'account' },
      schema: {
        operationId: 'getVendorApplication',
        summary: 'An application with its history',
        tags,
        params: IdParams,
        response,
      },
    },
    async (request, reply) => {
      const view = await getApplication(ctxOf(request), request.params.id)
      sendRevision(reply, view.revision)
      return view
    },
  )

  app.patch(
    '/api/v1/vendor-applications/:id',
    {
      config: { access: 'account', editsRevision: true },
      schema: {
        operationId: 'editVendorApplication',
        summary: 'Keep what was written',
        tags,
        params: IdParams,
        body: ApplicationBody,
        response,
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const edited = { id: request.params.id, revision: editedRevision(request) }
      const found = await editApplication(ctx, edited, request.body)
      sendRevision(reply, found.revision)
      return viewApplication(ctx, found)
    },
  )

  app.post(
    '/api/v1/vendor-applications/:id/submit',
    {
      config: { access: 'account' },
      schema: {
        operationId: 'submitVendorApplication',
        summary: 'Accept the vendor terms and hand the application in',
        tags,
        params: IdParams,
        body: AcceptTermsBody,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const actor = request.actor as AccountActor
      const { termsVersion } = request.body
      return viewApplication(
        ctx,
        await submitApplication(ctx, actor, request.params.id, termsVersion),
      )
    },
  )

  app.post(
    '/api/v1/vendor-applications/:id/withdraw',
    {
      config: { access: 'account' },
      schema: {
        operationId: 'withdrawVendorApplication',
        summary: 'Take your application back before it is decided',
        tags,
        params: IdParams,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      return viewApplication(ctx, await withdrawApplication(ctx, request.params.id))
    },
  )

  app.post(
    '/api/v1/vendor-applications/:id/apply-anew',
    {
      config: { access: 'account', idempotent: true },
      schema: {
        operationId: 'applyAnew',
        summary: 'Begin a new application with the answers of a rejected or withdrawn one',
        tags,
        params: IdParams,
        response: { 201: ref(ApplicationView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const created = await applyAnew(ctx, request.actor as AccountActor, request.params.id)
      sendRevision(reply.code(201), created.revision)
      return viewApplication(ctx, created)
    },
  )

  app.post(
    '/api/v1/vendor-applications/:id/reopen',
    {
      config: { access: 'account' },
      schema: {
        operationId: 'reopenVendorApplication',
        summary: 'Take a rejected application up again',
        tags,
        params: IdParams,
        response,
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      return viewApplication(ctx, await reopenApplication(ctx, request.params.id))
    },
  )
}
