/** What the public is told of a letter's number (MK-1). */
export const letterVerdicts = [
  'valid',
  'not_yet_valid',
  'suspended',
  'expired',
  'revoked',
  'unknown',
] as const
export type LetterVerdict = (typeof letterVerdicts)[number]

/** Digits and letters that nobody mistakes for each other (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const form = new RegExp(`^EBL-(\\d\\d)-([${signs}]{4})-([${signs}]{4})-([${signs}])$`)

/** The check sign: Luhn's sum in base 32, which finds every single wrong sign and nearly every swapped pair. */
function checkSignOf(text: string): string {
  const sum = [...text].toReversed().reduce((total, sign, index) => {
    const value = signs.indexOf(sign) * (index % 2 === 0 ? 2 : 1)
    return total + Math.floor(value / signs.length) + (value % signs.length)
  }, 0)
  return signs[(signs.length - (sum % signs.length)) % signs.length] ?? '0'
}

/**
 * The number of a letter: year, eight signs drawn by lot (40 random bits, no sequence to guess), a check sign.
 * `lots` are numbers of which the low five bits count.
 */
export function letterNumberOf(year: number, lots: readonly number[]): string {
  const short = String(year % 100).padStart(2, '0')
  const drawn = lots.slice(0, 8).map((lot) => signs[lot & 31] ?? '0')
  const code = drawn.join('')
  return `EBL-${short}-${code.slice(0, 4)}-${code.slice(4)}-${checkSignOf(short + code)}`
}

/** The number that somebody typed, as it is written, or null when it is none: wrong signs, wrong check sign. */
export function readLetterNumber(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replace(/^EBL/, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const number = `EBL-${plain.slice(0, 2)}-${plain.slice(2, 6)}-${plain.slice(6, 10)}-${plain.slice(10)}`
  const [, year, first, second, check] = form.exec(number) ?? []
  if (!year || !first || !second) return null
  return checkSignOf(year + first + second) === check ? number : null
}
