/** A text as it is stored: whole characters, composed form, no NUL, no space around it; empty becomes null. */
export function tidy(text: string): string | null {
  const clean = text.toWellFormed().normalize('NFC').replaceAll('\u0000', '').trim()
  return clean === '' ? null : clean
}

/** The same for a text of one line: line breaks and other control characters become spaces. */
export function tidyLine(text: string): string | null {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return tidy(text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' '))
}
