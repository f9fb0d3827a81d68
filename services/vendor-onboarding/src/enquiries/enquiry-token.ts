import { createHash, randomBytes } from 'node:crypto'

/** Makes the secret by which a visitor reads on: 256 bits, shown once. */
export const newEnquiryToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret. It has enough bits that a plain hash cannot be guessed back. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')
