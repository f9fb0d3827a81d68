const tries = 40
const pauseMs = 50

/** Shows and focuses the field of a link such as `#field-name`, as soon as it is there: editors are loaded late. */
export async function goToField(hash: string): Promise<void> {
  if (hash.length < 2) return
  for (let left = tries; left > 0; left -= 1) {
    const field = document.getElementById(hash.slice(1))
    if (field) {
      field.scrollIntoView({ block: 'center' })
      field.focus()
      return
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

/** Shows and focuses the way to the first thing that stands in the way of submitting. */
export function goToBlocking(): void {
  const way = document.querySelector<HTMLElement>('[data-severity="blocking"] a')
  way?.scrollIntoView({ block: 'center' })
  way?.focus({ preventScroll: true })
}
