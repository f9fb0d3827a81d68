/**
 * One field after RFC 4180; a leading sign that a spreadsheet would take for a formula is disarmed, also in the full width
 * that spreadsheets of East Asia read alike (ASVS 1.2.10).
 */
function field(value: string | null): string {
  const text = value ?? ''
  const safe = /^[=+\-@\t\r\0＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line of a CSV file after RFC 4180, safe to be opened by a spreadsheet. */
export const csvLine = (values: readonly (string | null)[]): string =>
  `${values.map(field).join(',')}\r\n`
