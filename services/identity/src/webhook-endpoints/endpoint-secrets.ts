import { randomBytes } from 'node:crypto'
import type { Seal } from '../keys/sealing.ts'

/** A secret of the Standard Webhooks form: 256 random bits, told apart by a prefix. */
export const newEndpointSecret = () => `whsec_${randomBytes(32).toString('base64')}`

const purpose = (endpointId: string) => `webhook endpoint ${endpointId}`

/** The secret as it is kept: of no use in another row, or without the secret of the installation. */
export const sealSecret = (seal: Seal, endpointId: string, secret: string) =>
  seal.close(secret, purpose(endpointId))

/** The secret itself, to sign with. */
export const openSecret = (seal: Seal, endpointId: string, sealed: string) =>
  seal.open(sealed, purpose(endpointId))
