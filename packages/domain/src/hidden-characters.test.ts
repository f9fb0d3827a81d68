import { describe, expect, it } from '@jest/globals'
import { hiddenInName, hiddenInText, withoutTurns } from './hidden-characters.ts'

const turns = [
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
]
const unseen = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u3164',
  '\uFE0F',
]
const hex = (sign: string) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase()}`
const called = (signs: string[]) => signs.map((sign) => [hex(sign), sign] as const)
/** "cat" in tags: programs read it, people do not. */
const inTags = '\u{E0063}\u{E0061}\u{E0074}'

/** Names whose spelling needs unseen characters. */
const spelt = [
  ['Persian', 'نرم\u200Cافزار'],
  ['Hindi', 'क्\u200Dष सर्वर'],
  ['Sinhala', 'ශ්\u200Dරී ලංකා'],
  ['a family', 'Team 👨\u200D👩\u200D👧'],
  ['an emoji with a skin', 'Ops 👩🏽\u200D💻'],
  ['a heart in colour', 'I ❤\uFE0F logs'],
  ['a keycap', 'Number 1\uFE0F\u20E3'],
  ['the flag of Wales', 'Cymru \u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'],
  ['a rare Chinese character', '葛\u{E0100}城软件'],
  ['plain Latin', 'Harbor Log-Search 2.0 (Größe)'],
  ['plain Chinese', '海港日志搜索'],
  ['plain Hebrew', 'שלום Harbor'],
] as const

describe('S-6 names and texts hide nothing', () => {
  it.each(called(turns))(
    'S-6 %s turns the direction: refused in names and in texts',
    (_hex, sign) => {
      expect(hiddenInName(`Har${sign}bor`)).toBe('turning-characters')
      expect(hiddenInText(`Har${sign}bor\nsearches logs`)).toBe('turning-characters')
      expect(withoutTurns(`Har${sign}bor`)).toBe('Harbor')
    },
  )

  it.each(called(unseen))(
    'S-6 %s is unseen: refused in a name, left alone in a text',
    (_hex, sign) => {
      expect(hiddenInName(`Har${sign}bor`)).toBe('invisible-characters')
      expect(hiddenInText(`Har${sign}bor\nsearches logs`)).toBeNull()
      expect(withoutTurns(`Har${sign}bor`)).toBe(`Har${sign}bor`)
    },
  )

  it('S-6 a text in tags is refused everywhere', () => {
    expect(hiddenInName(`Harbor${inTags}`)).toBe('invisible-characters')
    expect(hiddenInText(`Harbor${inTags}`)).toBe('invisible-characters')
  })

  it.each(spelt)('S-6 %s is spelt as it is spelt', (_what, name) => {
    expect(hiddenInName(name)).toBeNull()
    expect(hiddenInText(name)).toBeNull()
  })

  it('S-6 one joiner is spelling, a second one in its place is hidden', () => {
    expect(hiddenInName('نرم\u200C\u200Cافزار')).toBe('invisible-characters')
  })
})
