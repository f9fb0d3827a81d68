/** A text as a pattern for ILIKE that finds it anywhere, with its own `%` and `_` taken literally. */
export const containing = (text: string): string =>
  `%${text.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
