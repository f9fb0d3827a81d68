import { describe, expect, it } from '@jest/globals'
import { filledIn, gapAfter, inARow, withOneStop } from './sentences.ts'

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

describe('a sentence into which a text is filled', () => {
  const team = (name: string) => withOneStop(`You left the team of ${filledIn(name)}. Thank you.`)

  it('ends with one full stop, whatever the text ends with', () => {
    expect(team('Larch')).toBe('You left the team of Larch. Thank you.')
    expect(team('Larch B.V.')).toBe('You left the team of Larch B.V. Thank you.')
    expect(withOneStop(`Why: ${filledIn('Is it yours?')}.`)).toBe('Why: Is it yours?')
    expect(withOneStop(`He says \u201c${filledIn('It is.')}\u201d.`)).toBe(
      'He says \u201cIt is.\u201d',
    )
  })

  it('does so in Chinese, where a full stop brings its own space', () => {
    const left = (name: string) =>
      withOneStop(`\u60a8\u5df2\u79bb\u5f00 ${filledIn(name)}\u3002\u8c22\u8c22`)
    expect(left('Larch')).toBe('\u60a8\u5df2\u79bb\u5f00 Larch\u3002\u8c22\u8c22')
    expect(left('Larch B.V.')).toBe('\u60a8\u5df2\u79bb\u5f00 Larch B.V. \u8c22\u8c22')
    expect(left('\u4e0d\u5408\u683c\u3002')).toBe(
      '\u60a8\u5df2\u79bb\u5f00 \u4e0d\u5408\u683c\u3002\u8c22\u8c22',
    )
  })

  it('leaves everything else of the text as it is', () => {
    expect(withOneStop(`${filledIn('V1.0...')} and ${filledIn('A.')}, ${filledIn('B.')}`)).toBe(
      'V1.0... and A., B.',
    )
  })
})
