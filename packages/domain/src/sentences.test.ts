import { describe, expect, it } from '@jest/globals'
import { gapAfter, inARow } from './sentences.ts'

describe('sentences in a row', () => {
  it('are parted by a space in English and by their own punctuation in Chinese', () => {
    expect(inARow(['Too short.', 'Say more.'])).toBe('Too short. Say more.')
    expect(inARow(['\u592a\u77ed\u3002', '\u8bf7\u8865\u5145\u3002'])).toBe(
      '\u592a\u77ed\u3002\u8bf7\u8865\u5145\u3002',
    )
  })

  it('need a space after words of the other language, and none where nothing was said', () => {
    expect(inARow(['Status 404.', '\u8bf7\u68c0\u67e5\u3002'])).toBe(
      'Status 404. \u8bf7\u68c0\u67e5\u3002',
    )
    expect(inARow([null, 'One.', '', undefined, 'Two.'])).toBe('One. Two.')
    expect([gapAfter('Why:'), gapAfter('\u539f\u56e0\uff1a'), gapAfter('')]).toEqual([' ', '', ''])
  })
})
