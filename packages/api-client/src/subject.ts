/** Whose token it is; it is only read to keep two people in one browser apart. */
export function subjectOf(token: string): string {
  try {
    const [, payload = ''] = token.split('.')
    const { sub } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as {
      sub?: string
    }
    return sub ?? ''
  } catch {
    return ''
  }
}
