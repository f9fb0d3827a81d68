import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  atField,
  contentDisposition,
  ctxOf,
  type FileLinks,
  type FileStore,
  IdParams,
  peopleAndPrograms,
  problems,
  ref,
  sentFile,
} from '@emporium/service-kit'
import { Type } from 'typebox'
import { addAttachment } from './add-attachment.ts'
import type { Attachment } from './attachment.entity.ts'
import { presentAttachment } from './attachment.presenter.ts'
import { AttachmentLinkView, AttachmentView, SignedQuery } from './attachment.schemas.ts'
import { readableAttachment } from './read-attachment.query.ts'

const tags = ['review cases']
/** What a browser may do with a file that somebody sent: nothing (ASVS 3.2.1). */
const sandbox = "default-src 'none'; sandbox"
/** The same for a PDF, which was examined when it came: browsers show none in a sandbox. */
const paper = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'"

/** Pictures and papers are looked at; everything else is only ever saved. */
function lookOf({ contentType }: Attachment) {
  if (contentType.startsWith('image/')) return { kind: 'inline', policy: sandbox } as const
  if (contentType === 'application/pdf') return { kind: 'inline', policy: paper } as const
  return { kind: 'attachment', policy: sandbox } as const
}

/** Files of messages: taken while a message is written, read by whoever reads the message (RV-7). */
export const attachmentRoutes = (files: FileStore, links: FileLinks): FastifyPluginAsyncTypebox =>
  async function attachments(app) {
    app.post(
      '/api/v1/review-cases/:id/attachments',
      {
        config: {
          access: peopleAndPrograms('catalog:write'),
          rateLimit: { max: 60, timeWindow: '1 minute' },
          takesFile: 'A picture, a PDF or a text such as a log; at most 2 MB',
        },
        schema: {
          operationId: 'addReviewAttachment',
          summary: 'Upload a file for a message; whoever reads the message reads it',
          tags,
          params: IdParams,
          response: { 201: ref(AttachmentView), ...problems },
        },
      },
      async (request, reply) => {
        const added = await atField('#/attachments', async () => {
          const sent = await sentFile(request)
          return addAttachment(ctxOf(request), files, request.params.id, sent)
        })
        reply.code(201)
        return presentAttachment(added)
      },
    )

    app.post(
      '/api/v1/review-attachments/:id/links',
      {
        config: { access: peopleAndPrograms('catalog:read', 'catalog:write') },
        schema: {
          operationId: 'linkReviewAttachment',
          summary: 'A short-lived link to a file that you may read, for downloads',
          tags,
          params: IdParams,
          response: { 200: ref(AttachmentLinkView), ...problems },
        },
      },
      async (request) => {
        const { id } = await readableAttachment(ctxOf(request), links, request.params.id)
        return { url: links.urlOf({ id }), expiresAt: links.endOf().toISOString() }
      },
    )

    app.get(
      '/api/v1/review-attachments/:id',
      {
        config: { access: 'anyone' },
        schema: {
          operationId: 'readReviewAttachment',
          summary: 'The bytes of a file: by a signed link, or for whoever reads its message',
          tags,
          params: IdParams,
          querystring: SignedQuery,
          produces: ['application/octet-stream'],
          response: {
            200: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }),
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const { params, query } = request
        const file = await readableAttachment(ctxOf(request), links, params.id, query)
        const { kind, policy } = lookOf(file)
        reply.headers({
          'content-type': file.contentType,
          'content-length': file.bytes,
          'content-disposition': contentDisposition(kind, file.name),
          'content-security-policy': policy,
          'cache-control': 'private, no-store',
        })
        return reply.send(await files.read(file.key))
      },
    )
  }
