import { createHmac, hkdfSync } from 'node:crypto'

/** Life of a hand-over token in seconds: long enough for a redirect, too short to be passed around. */
export const handOverSeconds = 300

/** What a hand-over tells the seller: which one it is and which buyer, by the id that the seller knows (SA-2). */
export type HandOverClaims = {
  /** Id of the hand-over. */
  jti: string
  /** The vendor that it is for. */
  aud: string
  /** The buyer, as this seller knows it; never the account. */
  sub: string
  productId: string
}

/** Signs the claims of a hand-over. */
export type SignHandOver = (claims: HandOverClaims, now: Date) => string

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Tokens in the form of RFC 7515 (HS256) with a type of their own, under a key that signs nothing else. */
export function handOverTokens(secret: string, issuer: string): SignHandOver {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'emporium hand-over token', 32))
  return (claims, now) => {
    const issuedAt = Math.floor(now.getTime() / 1_000)
    const times = { iat: issuedAt, exp: issuedAt + handOverSeconds }
    const head = encode({ alg: 'HS256', typ: 'hand-over+jwt' })
    const text = `${head}.${encode({ iss: issuer, ...claims, ...times })}`
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
  }
}
