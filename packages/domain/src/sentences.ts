const fullWidthEnd = /[\u3001\u3002\uff01\uff08\uff0c\uff1a\uff1b\uff1f\u201d\u2026]$/

/** What stands between a text and the next one: full-width punctuation brings its own space, any other end needs one. */
export const gapAfter = (text: string): '' | ' ' =>
  text === '' || fullWidthEnd.test(text) ? '' : ' '

/** Sentences in a row, as their language writes them: Chinese has no space after 。; what is empty is left out. */
export const inARow = (sentences: readonly (string | null | undefined)[]): string =>
  sentences.reduce<string>((said, one) => (one ? `${said}${gapAfter(said)}${one}` : said), '')
