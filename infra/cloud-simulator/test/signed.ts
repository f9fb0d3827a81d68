import { randomUUID } from 'node:crypto'
import { sha256, signatureOf } from '../src/signature/canonical-request.ts'
import type { RunningSimulator } from '../src/index.ts'

/** A call as the cloud's SDK makes it. */
export type SignedCall = {
  action: string
  query?: Record<string, string>
  accessKeyId?: string
  secret?: string
  version?: string
  date?: Date
  nonce?: string
  /** What the request is changed to after it was signed. */
  tampered?: { query?: Record<string, string>; headers?: Record<string, string>; body?: string }
}

/** Sends a signed call and gives status and body of the answer. */
export async function send(simulator: RunningSimulator, call: SignedCall) {
  const key = call.accessKeyId ?? 'EMPSIMSELLER0001'
  const query = new URLSearchParams(call.query)
  const headers: Record<string, string> = {
    host: `${simulator.host}:${simulator.port}`,
    'x-acs-action': call.action,
    'x-acs-version': call.version ?? '2014-05-26',
    'x-acs-date': (call.date ?? new Date()).toISOString().replace(/\.\d+Z$/, 'Z'),
    'x-acs-signature-nonce': call.nonce ?? randomUUID(),
    'x-acs-content-sha256': sha256(''),
  }
  const signedHeaders = Object.keys(headers).sort()
  const secret = call.secret ?? `not-a-secret-${key.toLowerCase()}`
  const request = {
    method: 'POST',
    path: '/',
    query,
    headers,
    signedHeaders,
    body: Buffer.alloc(0),
  }
  const authorization = `ACS3-HMAC-SHA256 Credential=${key},SignedHeaders=${signedHeaders.join(';')},Signature=${signatureOf(request, secret)}`
  const sentQuery = new URLSearchParams(call.tampered?.query ?? call.query)
  const answer = await fetch(`${simulator.url}/?${sentQuery}`, {
    method: 'POST',
    headers: { ...headers, authorization, ...call.tampered?.headers },
    ...(call.tampered?.body && { body: call.tampered.body }),
  })
  const body = (await answer.json()) as Record<string, unknown>
  return { status: answer.status, code: body['Code'], body }
}

/** The control API. */
export async function control(
  simulator: RunningSimulator,
  method: string,
  path: string,
  body?: unknown,
) {
  const answer = await fetch(`${simulator.url}/control/${path}`, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  })
  const text = await answer.text()
  return { status: answer.status, body: text ? (JSON.parse(text) as unknown) : undefined, text }
}
