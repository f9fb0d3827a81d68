const storageName = 'emporium-next'

/** A place of this site, from an address that anybody may have written; never another site. */
export function placeOf(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/'
}

/** Places of the other two apps and the reference are whole page loads. */
export function isElsewhere(place: string): boolean {
  return /^\/(?:seller|ops|docs)(?:\/|$)/.test(place)
}

/** Keeps the place over the way through the mail, which opens a new tab (ON-1). */
export function keepPlace(place: string): void {
  try {
    if (place !== '/') localStorage.setItem(storageName, place)
  } catch {
    // storage is blocked: the way ends at the home page
  }
}

/** The place that was kept, once. */
export function keptPlace(): string {
  try {
    const place = placeOf(localStorage.getItem(storageName))
    localStorage.removeItem(storageName)
    return place
  } catch {
    return '/'
  }
}
