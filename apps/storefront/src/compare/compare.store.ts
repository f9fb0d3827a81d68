import { defineStore } from 'pinia'
import { ref } from 'vue'

/** A product that is to be compared; the name is kept for when it has left the shelf. */
export type Compared = { slug: string; name: string }

/** Products beside each other at most: more are not read any more. */
export const mostCompared = 4
const place = 'emporium-compare'

/** What the browser kept; anything that is not ours is nothing. */
function kept(): Compared[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    if (!Array.isArray(read)) return []
    return read
      .flatMap((one: Partial<Compared> | null): Compared[] =>
        typeof one?.slug === 'string' && typeof one.name === 'string'
          ? [{ slug: one.slug, name: one.name }]
          : [],
      )
      .slice(0, mostCompared)
  } catch {
    return []
  }
}

/** What the reader has chosen to compare: in this browser, over reloads and in all its tabs (ST-4). */
export const useCompare = defineStore('compare', () => {
  const chosen = ref<Compared[]>([])
  /** The server knows nothing of it: it is read once the page is there. */
  function read(): void {
    chosen.value = kept()
    window.addEventListener('storage', ({ key }) => {
      if (key === place) chosen.value = kept()
    })
  }
  function keep(products: Compared[]): void {
    chosen.value = products.slice(0, mostCompared)
    try {
      localStorage.setItem(place, JSON.stringify(chosen.value))
    } catch {
      // A browser that keeps nothing: it holds until the page is left.
    }
  }
  const has = (slug: string) => chosen.value.some((one) => one.slug === slug)
  const isFull = () => chosen.value.length >= mostCompared
  /** In or out; a fifth is not taken. */
  function toggle({ slug, name }: Compared): void {
    if (has(slug)) keep(chosen.value.filter((one) => one.slug !== slug))
    else if (!isFull()) keep([...chosen.value, { slug, name }])
  }
  return { chosen, read, keep, has, isFull, toggle }
})
