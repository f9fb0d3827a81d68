import { timingSafeEqual } from 'node:crypto'
import { Refusal } from '../api/refusal.ts'
import { ownerOf } from '../accounts/permission.ts'
import { sha256, signatureOf } from './canonical-request.ts'
import type { Nonces } from './nonces.ts'
import type { SignedRequest } from './canonical-request.ts'
import type { AccessKey, Account, State } from '../state/state.ts'

/** How far the clock of a caller may be off, in milliseconds. */
export const dateWindowMs = 15 * 60_000

const authorizationForm =
  /^ACS3-HMAC-SHA256\s+Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/
const mustBeSigned = [
  'host',
  'x-acs-action',
  'x-acs-version',
  'x-acs-date',
  'x-acs-signature-nonce',
  'x-acs-content-sha256',
]

/** Who signed the request; refuses it with the cloud's codes when anything is wrong. */
export function verifySignature(
  request: Omit<SignedRequest, 'signedHeaders'>,
  { state, nonces, now }: { state: State; nonces: Nonces; now: number },
): { account: Account; key: AccessKey } {
  const [, accessKeyId = '', names = '', signature = ''] =
    authorizationForm.exec(header(request, 'authorization')) ??
    refuse('IncompleteSignature', 'The request has no ACS3-HMAC-SHA256 authorization.')
  const signedHeaders = names.split(';')
  checkSignedHeaders(request, signedHeaders)
  const owner =
    ownerOf(state, accessKeyId) ??
    refuse('InvalidAccessKeyId.NotFound', 'Specified access key is not found.', 404)
  if (!owner.key.isActive)
    refuse('InvalidAccessKeyId.Inactive', 'Specified access key is disabled.', 400)
  checkDate(header(request, 'x-acs-date'), now)
  if (sha256(request.body) !== header(request, 'x-acs-content-sha256'))
    refuse('SignatureDoesNotMatch', 'The body differs from its signed hash.')
  const expected = signatureOf({ ...request, signedHeaders }, owner.key.accessKeySecret)
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) {
    refuse('SignatureDoesNotMatch', 'Specified signature does not match our calculation.')
  }
  if (!nonces.isNew(accessKeyId, header(request, 'x-acs-signature-nonce'), now))
    refuse('SignatureNonceUsed', 'The signature nonce was used already.')
  return owner
}

function header(request: Omit<SignedRequest, 'signedHeaders'>, name: string): string {
  return String(request.headers[name] ?? '')
}

function checkSignedHeaders(request: Omit<SignedRequest, 'signedHeaders'>, signed: string[]): void {
  const missing = mustBeSigned.filter((name) => !signed.includes(name) || !header(request, name))
  const unsigned = Object.keys(request.headers).filter(
    (name) => name.startsWith('x-acs-') && !signed.includes(name),
  )
  if (missing.length || unsigned.length)
    refuse('IncompleteSignature', `Not signed: ${[...missing, ...unsigned].join(', ')}.`)
}

function checkDate(date: string, now: number): void {
  const difference = Math.abs(now - Date.parse(date))
  if (!(difference <= dateWindowMs))
    refuse('InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.')
}

function refuse(code: string, message: string, statusCode = 400): never {
  throw new Refusal(statusCode, code, message)
}
