import { faultAt, hiddenInText } from '@emporium/domain'
import { invalidRequest } from '@emporium/service-kit'

/** A text as it is kept and mailed: nothing hidden in it, its lines ended alike, no gaps of many empty lines (S-6). */
export function cleanText(text: string): string {
  const hidden = hiddenInText(text)
  if (hidden) throw invalidRequest({ errors: [faultAt('#/text', hidden)] })
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
