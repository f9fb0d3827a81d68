import { describe, expect, it } from '@jest/globals'
import { createBuyerCodes, isBuyerCode } from './buyer-codes.ts'

const vendor = '018f2f6a-0000-7000-8000-000000000001'
const buyer = '018f2f6a-0000-7000-8000-000000000002'
const codes = createBuyerCodes('a-secret-for-tests-a-secret-for-tests')

describe('SP-2 the ID of a buyer', () => {
  it('SP-2 is the same for one company in every process, and recognised', () => {
    const again = createBuyerCodes('a-secret-for-tests-a-secret-for-tests')
    expect(codes.codeOf(vendor, buyer)).toBe(again.codeOf(vendor, buyer))
    expect(isBuyerCode(codes.codeOf(vendor, buyer))).toBe(true)
  })

  it('SP-2 differs between companies and buyers, and cannot be reckoned without the secret', () => {
    const elsewhere = createBuyerCodes('another-secret-another-secret-another')
    const all = [
      codes.codeOf(vendor, buyer),
      codes.codeOf(buyer, vendor),
      codes.codeOf(vendor, vendor),
      elsewhere.codeOf(vendor, buyer),
    ]
    expect(new Set(all).size).toBe(4)
  })

  it.each(['b-', 'b-7f3kq9mzt', 'b-7f3kq9mzt01', 'b-7F3KQ9MZT2', 'x7f3kq9mzt22'])(
    'SP-2 is not %s',
    (text) => expect(isBuyerCode(text)).toBe(false),
  )
})
