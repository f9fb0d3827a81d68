import { describe, expect, it } from '@jest/globals'
import { letterNumberOf, readLetterNumber } from './brand-letter.ts'

const number = letterNumberOf(2026, [3, 14, 15, 92, 65, 35, 89, 79])

describe('MK-1 the number of a letter', () => {
  it('MK-1 is read as people type it', () => {
    expect(number).toMatch(/^EBL-26-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/)
    expect(readLetterNumber(number)).toBe(number)
    expect(readLetterNumber(` ${number.toLowerCase().replaceAll('-', '')} `)).toBe(number)
    expect(readLetterNumber(number.replace('EBL-', ''))).toBe(number)
    expect(readLetterNumber('')).toBeNull()
  })

  it('MK-1 finds every single wrong sign', () => {
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    for (let at = 'EBL-'.length; at < number.length; at++) {
      if (number[at] === '-') continue
      for (const sign of at < 6 ? '0123456789' : signs) {
        if (sign === number[at]) continue
        expect(readLetterNumber(number.slice(0, at) + sign + number.slice(at + 1))).toBeNull()
      }
    }
  })
})
