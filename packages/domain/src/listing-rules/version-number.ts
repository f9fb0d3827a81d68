/** A version number without its V, as buyers would say it is the same: "V1.0" is "1.0". */
export const bareVersion = (version: string): string =>
  version.trim().replace(/^v/i, '').toLowerCase()

/** Whether two version numbers say the same; "V1.0" and "1.0" do (IM-10). */
export const isSameVersion = (a: string, b: string): boolean => bareVersion(a) === bareVersion(b)

const partsOf = (version: string): [numbers: number[], rest: string] => {
  const [, numbers = '', rest = ''] = /^([\d.]*)(.*)$/.exec(bareVersion(version)) ?? []
  return [numbers.split('.').filter(Boolean).map(Number), rest]
}

/**
 * The order of two version numbers, part by part as numbers: V1.10 comes after V1.9, and 1.0-rc before 1.0. Negative
 * when `a` comes first, positive when `b` does, 0 when neither.
 */
export function compareVersions(a: string, b: string): number {
  const [left, leftRest] = partsOf(a)
  const [right, rightRest] = partsOf(b)
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  if (leftRest === rightRest) return 0
  if (leftRest === '' || rightRest === '') return leftRest === '' ? 1 : -1
  return leftRest < rightRest ? -1 : 1
}
