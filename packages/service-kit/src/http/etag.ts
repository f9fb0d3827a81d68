import type { FastifyReply, FastifyRequest } from 'fastify'
import { preconditionRequired, staleEdit } from '../problems.ts'

/** Says which revision of a thing is sent. */
export function sendRevision(reply: FastifyReply, revision: number): void {
  reply.header('etag', `"${revision}"`)
}

/** The revision that the caller edits, from If-Match; 428 when it is not said. */
export function editedRevision(request: FastifyRequest): number {
  const text = request.headers['if-match']
  const revision = /^(?:W\/)?"(\d+)"$/.exec(text ?? '')?.[1]
  if (!revision) throw preconditionRequired()
  return Number(revision)
}

/** 412 unless the caller edits the revision that is there. */
export function requireRevision(edited: number, present: number): void {
  if (edited !== present) throw staleEdit({ revision: present })
}
