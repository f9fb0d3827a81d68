import type { FaultCode } from './faults/fault.ts'

/** Characters that turn the direction of what follows: what is read is not what is written. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g
/** Characters of which nothing is seen; with them two names look the same, or a text says more than it shows. */
const unseen = /\p{Default_Ignorable_Code_Point}/u
/** Letters and marks of scripts that are spelt with joiners, such as Persian and Hindi. */
const joining =
  String.raw`\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}` +
  String.raw`\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}` +
  String.raw`\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}`
const flag = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}`
const flags = new RegExp(flag, 'gu')
/** Where an unseen character is part of the spelling: in words of those scripts, in emoji, in rare Chinese characters. */
const inPlace = new RegExp(
  [
    flag,
    String.raw`(?<=[${joining}])[\u200C\u200D]`,
    String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
    String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
    String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
    String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
    String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180E]`,
  ].join('|'),
  'gu',
)
const tags = /[\u{E0000}-\u{E007F}]/u

/** A text whose direction nothing turns. */
export const withoutTurns = (text: string): string => text.replaceAll(turning, '')

/**
 * What is hidden in a text of any length, or null: characters that turn its direction, or a text in tags that only
 * programs read. Joiners and soft hyphens are left to whoever writes paragraphs.
 */
export function hiddenInText(text: string): FaultCode | null {
  if (text.search(turning) >= 0) return 'turning-characters'
  return tags.test(text.replaceAll(flags, '')) ? 'invisible-characters' : null
}

/** What is hidden in a name, or null: no character of it is unseen but where the spelling needs one. */
export function hiddenInName(text: string): FaultCode | null {
  const hidden = hiddenInText(text)
  if (hidden) return hidden
  return unseen.test(text.replaceAll(inPlace, '')) ? 'invisible-characters' : null
}
