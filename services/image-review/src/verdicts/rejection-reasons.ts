import { rejectionReasons, rejectionWords } from '@emporium/domain'

/** The codes alone, for schemas. */
export const rejectionCodes: readonly string[] = rejectionReasons.map(({ code }) => code)

/** What is said of a submission: a code, the reviewer's words, and the place in the listing that is meant. */
export type SaidReason = { code: string; text: string; field?: string }

/** A reason for programs that read no codes: the label in English and the reviewer's words. */
export const readableReason = ({ code, text }: SaidReason): string =>
  `${rejectionWords(code, 'en').label}: ${text}`
