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
  sendRevision,
  sentFile,
} from '@emporium/service-kit'
import { Type } from 'typebox'
import { presentFile } from './file.presenter.ts'
import {
  FileLinkView,
  FileView,
  FileQuery,
  ProposalSlotParams,
  RemoveFileQuery,
  SlotParams,
  UploadedView,
} from './file.schemas.ts'
import { putFile, putProposalFile } from './put-file.ts'
import { readableFile } from './read-file.query.ts'
import { removeFile } from './remove-file.ts'

const tags = ['product files']
const takesFile = 'Of a kind that the slot takes; at most 2 MB'
const uploading = { max: 60, timeWindow: '1 minute' }
/** What a browser may do with a file that somebody sent: nothing (ASVS 3.2.1). */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
/** A file never changes; but one that is taken off the shelf is gone from shared caches within the minute. */
const published = 'public, max-age=31536000, immutable, s-maxage=60'

/** Files of listings: upload into a slot, removal, and reading by whoever may (IM-6, SA-1). */
export const fileRoutes = (files: FileStore, links: FileLinks): FastifyPluginAsyncTypebox =>
  async function productFiles(app) {
    app.put(
      '/api/v1/products/:id/files/:slot',
      {
        config: { access: peopleAndPrograms('catalog:write'), rateLimit: uploading, takesFile },
        schema: {
          operationId: 'putFile',
          summary: 'Upload a file into a slot of the draft',
          tags,
          params: SlotParams,
          response: { 200: ref(UploadedView), ...problems },
        },
      },
      async (request, reply) => {
        const { id, slot } = request.params
        const { file, revision } = await atField(`#/files/${slot}`, async () => {
          const sent = await sentFile(request)
          return putFile(ctxOf(request), files, id, { slot, ...sent })
        })
        sendRevision(reply, revision)
        return { file: presentFile(file, links), revision }
      },
    )

    app.put(
      '/api/v1/products/:id/proposal-files/:slot',
      {
        config: { access: peopleAndPrograms('catalog:write'), rateLimit: uploading, takesFile },
        schema: {
          operationId: 'putProposalFile',
          summary: 'Upload a file for a request to change a listed SaaS product',
          tags,
          params: ProposalSlotParams,
          response: { 200: ref(FileView), ...problems },
        },
      },
      async (request) => {
        const { id, slot } = request.params
        const file = await atField(`#/files/${slot}`, async () => {
          const sent = await sentFile(request)
          return putProposalFile(ctxOf(request), files, id, { slot, ...sent })
        })
        return presentFile(file, links)
      },
    )

    app.delete(
      '/api/v1/products/:id/files/:slot',
      {
        config: { access: peopleAndPrograms('catalog:write') },
        schema: {
          operationId: 'removeFile',
          summary: 'Take a file out of the draft',
          tags,
          params: SlotParams,
          querystring: RemoveFileQuery,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        const { id, slot } = request.params
        const { version } = await removeFile(ctxOf(request), id, slot, request.query.fileId)
        sendRevision(reply, version.revision)
        return reply.code(204).send(null)
      },
    )

    app.get(
      '/api/v1/files/:id',
      {
        config: { access: 'anyone' },
        schema: {
          operationId: 'readFile',
          summary:
            'The bytes of a file: of a listed product for anyone, else by a signed link or by the vendor and staff',
          tags,
          params: IdParams,
          querystring: FileQuery,
          produces: ['application/octet-stream'],
          response: {
            200: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }),
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const file = await readableFile(ctxOf(request), links, request.params.id, request.query)
        const kind = file.contentType.startsWith('image/') ? 'inline' : 'attachment'
        reply.headers({
          'content-type': file.contentType,
          'content-length': file.bytes,
          'content-disposition': contentDisposition(kind, file.name),
          'content-security-policy': sandbox,
          'cache-control': file.isPublic ? published : 'private, no-store',
          etag: `"${file.sha256}"`,
        })
        return reply.send(await files.read(file.key))
      },
    )

    app.post(
      '/api/v1/files/:id/links',
      {
        config: { access: peopleAndPrograms('catalog:read', 'catalog:write') },
        schema: {
          operationId: 'linkFile',
          summary: 'A short-lived link to a file that you may read, for pictures and downloads',
          tags,
          params: IdParams,
          response: { 200: ref(FileLinkView), ...problems },
        },
      },
      async (request) => {
        const file = await readableFile(ctxOf(request), links, request.params.id)
        return {
          url: links.urlOf(file),
          expiresAt: file.isPublic ? null : links.endOf().toISOString(),
        }
      },
    )
  }
