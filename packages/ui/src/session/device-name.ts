/** "Firefox 140 · Linux" out of what browsers say of themselves; empty when nothing is known in it. */
export function deviceName(userAgent: string): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Version)\/(\d+)/.exec(userAgent)
  const system = /(Windows|Mac OS X|Android|iPhone|iPad|Linux)/.exec(userAgent)
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', Version: 'Safari' }
  const found = [browser && `${names[browser[1] ?? ''] ?? browser[1]} ${browser[2]}`, system?.[1]]
  return found.filter(Boolean).join(' · ')
}
