import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest()
const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
const bytes = (data: Buffer) => Buffer.concat([Buffer.from([0x59]), uint16(data.length), data])
const uint16 = (n: number) => Buffer.from([n >> 8, n & 255])
const uint32 = (n: number) => Buffer.from([n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255])

/** An ES256 public key as COSE writes it (RFC 9052). */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21])
  const coordinate = (value: string) =>
    Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(value, 'base64url')])
  return Buffer.concat([head, coordinate(x), Buffer.from([0x22]), coordinate(y)])
}

/** Bits of authenticator data: somebody was there, was checked, and a credential follows. */
const flags = { present: 1, verified: 4, attested: 64 }

/** What a test may make wrong on purpose. */
export type Mischief = { origin?: string; rpId?: string; isVerified?: boolean; counter?: number }

/** A passkey in software, as a browser would answer with it (WebAuthn level 3). */
export class Authenticator {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly credentialId = randomBytes(32)
  private counter = 0

  constructor(
    private readonly origin: string,
    private readonly rpId: string,
  ) {}

  private clientData(type: string, challenge: string, mischief: Mischief): Buffer {
    return Buffer.from(
      JSON.stringify({
        type,
        challenge,
        origin: mischief.origin ?? this.origin,
        crossOrigin: false,
      }),
    )
  }

  private authData(extra: number, rest: Buffer, mischief: Mischief): Buffer {
    const verified = mischief.isVerified === false ? 0 : flags.verified
    const counter = mischief.counter ?? (this.counter += 1)
    return Buffer.concat([
      sha256(mischief.rpId ?? this.rpId),
      Buffer.from([flags.present + verified + extra]),
      uint32(counter),
      rest,
    ])
  }

  private envelope(response: Record<string, string>) {
    const id = this.credentialId.toString('base64url')
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  /** Answers `navigator.credentials.create`. */
  create(options: Record<string, unknown>, mischief: Mischief = {}) {
    const credential = Buffer.concat([
      Buffer.alloc(16),
      uint16(this.credentialId.length),
      this.credentialId,
      coseKey(this.keys.publicKey),
    ])
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      bytes(this.authData(flags.attested, credential, mischief)),
    ])
    const clientData = this.clientData('webauthn.create', String(options['challenge']), mischief)
    return this.envelope({
      clientDataJSON: clientData.toString('base64url'),
      attestationObject: attestation.toString('base64url'),
    })
  }

  /** Answers `navigator.credentials.get`. */
  get(options: Record<string, unknown>, mischief: Mischief = {}) {
    const clientData = this.clientData('webauthn.get', String(options['challenge']), mischief)
    const authData = this.authData(0, Buffer.alloc(0), mischief)
    const signed = Buffer.concat([authData, sha256(clientData)])
    return this.envelope({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, this.keys.privateKey).toString('base64url'),
    })
  }
}
