/** What the buttons of the page do: copy a value, switch a failure on or off by the control API. */
export const homeScript = `
const said = document.getElementById('said')
const words = JSON.parse(said.dataset.words)
const say = (text) => { said.textContent = text }
const ask = async (method, path, body) => {
  try {
    const answer = await fetch('/control/' + path, {
      method,
      ...(body ? { body, headers: { 'content-type': 'application/json' } } : {}),
    })
    if (answer.ok) return location.reload()
    say(words.refused + answer.status)
  } catch {
    say(words.silent)
  }
}
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('button')
  if (!button) return
  const { copy, fault, off } = button.dataset
  if (copy) {
    await navigator.clipboard.writeText(copy).then(() => say(words.copied), () => say(words.notCopied))
    return
  }
  if ('clear' in button.dataset) return ask('DELETE', 'faults')
  if (fault) return off ? ask('DELETE', 'faults/' + off) : ask('POST', 'faults', fault)
})
`
