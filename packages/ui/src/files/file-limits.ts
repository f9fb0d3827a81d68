/** Bytes as people say them: "1.4 MB". */
export function sizeText(bytes: number, locale: string): string {
  const [amount, unit] =
    bytes >= 1024 * 1024
      ? ([bytes / 1024 / 1024, 'megabyte'] as const)
      : bytes >= 1024
        ? ([bytes / 1024, 'kilobyte'] as const)
        : ([bytes, 'byte'] as const)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    // "811 byte" is what the short form says; kB and MB are as short as can be.
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount)
}

/** The kinds of an `accept` list as people say them, in a row: `image/png,.pdf` → "PNG, PDF". */
export function kindsText(accept: string, inRow: (kinds: readonly string[]) => string): string {
  const kinds = accept.split(',').map((part) => kindName(part.trim()))
  return inRow([...new Set(kinds)])
}

function kindName(part: string): string {
  if (part.includes('spreadsheetml')) return 'XLSX'
  if (part.endsWith('webp')) return 'WebP'
  return part
    .replace(/^.*[/.]/, '')
    .replace('+xml', '')
    .toUpperCase()
}

/** Why a file cannot be taken; the server looks at the bytes again. */
export type FileRefusal = 'wrongType' | 'tooLarge' | 'empty'

/** Whether a file fits type and size before it is sent; undefined when it does. Size comes first: no other type would help. */
export function refusalOf(
  file: Pick<File, 'name' | 'type' | 'size'>,
  accept: string | undefined,
  maxBytes: number | undefined,
): FileRefusal | undefined {
  if (maxBytes !== undefined && file.size > maxBytes) return 'tooLarge'
  if (accept && !accept.split(',').some((part) => fits(file, part.trim().toLowerCase())))
    return 'wrongType'
  return file.size === 0 ? 'empty' : undefined
}

function fits(file: Pick<File, 'name' | 'type'>, part: string): boolean {
  if (part.startsWith('.')) return file.name.toLowerCase().endsWith(part)
  if (part.endsWith('/*')) return file.type.startsWith(part.slice(0, -1))
  return file.type === part
}
