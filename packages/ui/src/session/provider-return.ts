const mark = 'provider'

/** Whether a provider has just sent the browser back to this page; the mark is taken out of the address, once. */
export function takeReturn(): boolean {
  const here = new URL(window.location.href)
  if (here.searchParams.get(mark) !== 'back') return false
  here.searchParams.delete(mark)
  window.history.replaceState(
    window.history.state,
    '',
    `${here.pathname}${here.search}${here.hash}`,
  )
  return true
}
