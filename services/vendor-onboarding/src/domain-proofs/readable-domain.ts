import { domainToUnicode } from 'node:url'

/**
 * Letters that nobody takes for others: ASCII, the accented ones of Western Europe, and scripts that look like no other.
 * Cyrillic, Greek and their like can spell the name of somebody else.
 */
const unmistakable =
  /^[\x20-\x7Eß-öø-ÿ\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Devanagari}\p{sc=Arabic}\p{sc=Hebrew}]*$/u

/**
 * A domain as people read it. One that could be read as another is shown as it stands in DNS, as browsers do: it is what
 * the badge of a verified company rests on (ON-10).
 */
export function readableDomain(domain: string): string {
  const written = domainToUnicode(domain)
  return unmistakable.test(written) ? written : domain
}
