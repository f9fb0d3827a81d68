/** A text as it is stored: whole characters, composed form, no NUL, no space around it; empty becomes null. */
export function tidy(text: string): string | null {
  const clean = text.toWellFormed().normalize('NFC').replaceAll('\u0000', '').trim()
  return clean === '' ? null : clean
}

/** The same for a text of one line: line breaks and other control characters become spaces. */
export function tidyLine(text: string): string | null {
  return tidy(text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '))
}
