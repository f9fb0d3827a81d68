import { createHmac } from 'node:crypto'

/** Names for buyers that are stable for one vendor, differ between vendors and reveal nothing (SP-2). */
export type BuyerCodes = { codeOf(vendorId: string, buyerId: string): string }

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const form = new RegExp(`^b-[${alphabet}]{10}$`)

/** Whether a text is a whole buyer ID. */
export const isBuyerCode = (text: string) => form.test(text)

/** Makes codes such as `b-7f3kq9mzt2` from a keyed hash: 10 of 31 signs, about 50 bits. */
export function createBuyerCodes(secret: string): BuyerCodes {
  return {
    codeOf(vendorId, buyerId) {
      const bytes = createHmac('sha256', secret).update(`${vendorId} ${buyerId}`).digest()
      const signs = [...bytes.subarray(0, 10)].map((byte) => alphabet[byte % alphabet.length])
      return `b-${signs.join('')}`
    },
  }
}
