/** Longest slug without the number that tells namesakes apart. */
const longest = 60

/** A company's name as a part of a web address: "Müller & Søn GmbH" becomes "muller-son-gmbh". */
export function slugOf(legalName: string): string {
  const plain = legalName
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  return plain || 'vendor'
}

/** The first free slug: "larch", "larch-2", "larch-3" … */
export function firstFree(slug: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    if (!taken.has(candidate)) return candidate
  }
}
