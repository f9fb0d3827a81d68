/** The words of a rich text, without marks; enough for counting and searching, never for showing. */
export function plainText(html: string | null): string {
  return (html ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const han = /\p{Script=Han}/gu

/** Words as an English reader counts them; two Chinese characters count as one word. */
export function countWords(text: string): number {
  const characters = text.match(han)?.length ?? 0
  const others = text.replace(han, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  return others + Math.ceil(characters / 2)
}

/** The addresses that a rich text links to. */
export function linksOf(html: string | null): string[] {
  return [...(html ?? '').matchAll(/href\s*=\s*["']([^"']+)["']/gi)].map(([, url]) => url ?? '')
}
