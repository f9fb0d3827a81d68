import type { FastifyReply, FastifyRequest } from 'fastify'
import { preconditionRequired, staleEdit } from '../problems.ts'
import { requireDeclared } from './request-inputs.ts'

/** Says which revision of a thing is sent. */
export function sendRevision(reply: FastifyReply, revision: number): void {
  reply.header('etag', `"${revision}"`)
}

/** The revision that a caller edits; null when the request does not say it. */
export type EditedRevision = number | null

/** The revision that the caller edits, from If-Match. Who may not know the thing is told so before it is missed. */
export function editedRevision(request: FastifyRequest): EditedRevision {
  requireDeclared(request, 'editsRevision')
  const revision = /^(?:W\/)?"(\d+)"$/.exec(request.headers['if-match'] ?? '')?.[1]
  return revision ? Number(revision) : null
}

/** 428 when it is not said which revision is edited, 412 unless it is the one that is there; asked after `authorize`. */
export function requireRevision(edited: EditedRevision, present: number): void {
  if (edited === null) throw preconditionRequired()
  if (edited !== present) throw staleEdit({ revision: present })
}
