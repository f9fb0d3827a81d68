import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Sealed keys cannot be opened: SIGNING_KEY_SECRET is not the one they were sealed with. */
export class WrongSigningKeySecret extends Error {
  override readonly name = 'WrongSigningKeySecret'
  constructor() {
    super('SIGNING_KEY_SECRET is not the secret that the signing keys were sealed with.')
  }
}

/** Seals text for one purpose with AES-256-GCM; what was moved to another row does not open. */
export type Seal = {
  close(text: string, purpose: string): string
  open(sealed: string, purpose: string): string
}

const ivBytes = 12
const tagBytes = 16

/** What is sealed: each use has a key of its own, so that nothing sealed for one opens as the other. */
export type SealUse = 'signing keys' | 'second factors' | 'webhook secrets'

/** A seal on a secret of the environment. */
export function sealWith(secret: string, use: SealUse = 'signing keys'): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `emporium ${use}`, 32))
  return {
    close(text, purpose) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(purpose))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
    },
    open(sealed, purpose) {
      const bytes = Buffer.from(sealed, 'base64')
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes))
        decipher.setAAD(Buffer.from(purpose))
        decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
        const text = decipher.update(bytes.subarray(ivBytes + tagBytes))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        throw new WrongSigningKeySecret()
      }
    },
  }
}
