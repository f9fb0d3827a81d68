/** Letters and digits that readers take for one another. */
const twins: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '5': 's',
  '8': 'b',
  '2': 'z',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  і: 'l',
}

/** A name as a hurried reader sees it: without case, accents, spaces and signs, twins of letters made one. */
export function skeletonOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}|]/gu, '')
  return [...plain]
    .map((sign) => twins[sign] ?? sign)
    .join('')
    .replace(/rn/g, 'm')
}

/** Whether one text becomes the other by adding, dropping or changing a single sign. */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

/** Names of so few signs differ by one often and honestly. */
const tooShort = 8

/** Whether buyers could take one product's name for the other's. */
export function looksAlike(a: string, b: string): boolean {
  const [left, right] = [skeletonOf(a), skeletonOf(b)]
  if (left === '' || right === '') return false
  if (left === right) return true
  // "Log Search 2" beside "Log Search 3": a number at the end is meant to differ.
  if (/\d$/.test(a.trim()) && /\d$/.test(b.trim())) return false
  return Math.min(left.length, right.length) >= tooShort && isOneEditApart(left, right)
}
