const fullWidthEnd = /[\u3001\u3002\uff01\uff08\uff0c\uff1a\uff1b\uff1f\u201d\u2026]$/

/** What stands between a text and the next one: full-width punctuation brings its own space, any other end needs one. */
export const gapAfter = (text: string): '' | ' ' =>
  text === '' || fullWidthEnd.test(text) ? '' : ' '

/** Sentences in a row, as their language writes them: Chinese has no space after 。; what is empty is left out. */
export const inARow = (sentences: readonly (string | null | undefined)[]): string =>
  sentences.reduce<string>((said, one) => (one ? `${said}${gapAfter(said)}${one}` : said), '')

/** Stands behind a filled-in text that brings a full stop of its own; no text of ours has this character. */
const mark = '\ue000'
const ownStop = /[.!?\u2026\u3002\uff01\uff1f]$/
const secondStop = /(.)\ue000([\u201d\u2019"]?)([.\u3002])(?=(.)?)/gu

/** A text that is filled into a sentence: a name such as Larch B.V., or the words of somebody. */
export const filledIn = (text: string): string => (ownStop.test(text) ? `${text}${mark}` : text)

/** A sentence into which {@link filledIn} texts were put: where one of them ends with a full stop, there is one alone. */
export const withOneStop = (sentence: string): string =>
  sentence
    .replace(secondStop, (_all, end: string, quote: string, stop: string, next?: string) => {
      const gap = stop === '\u3002' && next ? gapAfter(quote || end) : ''
      return `${end}${quote}${gap}`
    })
    .replaceAll(mark, '')
