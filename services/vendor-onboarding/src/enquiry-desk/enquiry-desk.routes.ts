import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { staffRoles } from '@emporium/domain'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { EnquiryView, WriteEnquiryMessageBody } from '../enquiries/enquiry.schemas.ts'
import { viewEnquiry } from '../enquiries/view-enquiry.query.ts'
import { handEnquiry } from './hand-enquiry.ts'
import { writeEnquiryNote } from './write-enquiry-note.ts'

const tags = ['enquiries']
const staff = { access: { staff: [...staffRoles] } }

/** What operations does with conversations beside answering them (ON-9). */
export const enquiryDeskRoutes: FastifyPluginAsyncTypebox = async function enquiryDesk(app) {
  for (const verb of ['claim', 'release'] as const)
    app.post(
      `/api/v1/enquiries/:id/${verb}`,
      {
        config: staff,
        schema: {
          operationId: `${verb}Enquiry`,
          summary: verb === 'claim' ? 'Take a conversation over' : 'Let a conversation go',
          tags,
          params: IdParams,
          response: { 200: ref(EnquiryView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return viewEnquiry(ctx, await handEnquiry(ctx, request.params.id, verb))
      },
    )

  app.post(
    '/api/v1/enquiries/:id/notes',
    {
      config: { ...staff, idempotent: true },
      schema: {
        operationId: 'writeEnquiryNote',
        summary: 'Write a note that operations alone sees',
        tags,
        params: IdParams,
        body: WriteEnquiryMessageBody,
        response: { 201: ref(EnquiryView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      reply.code(201)
      return viewEnquiry(ctx, await writeEnquiryNote(ctx, request.params.id, request.body.text))
    },
  )
}
