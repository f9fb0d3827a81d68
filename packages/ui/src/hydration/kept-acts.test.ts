import { afterEach, describe, expect, it } from 'vitest'
import { createSSRApp, defineComponent, h, ref, vModelText, withDirectives } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { giveKeptActs, keepActs } from './kept-acts.ts'

const pressed = ref<string[]>([])
const words = ref('')
const page = defineComponent({
  setup: () => () =>
    h('main', [
      h('button', { type: 'button', onClick: () => pressed.value.push('first') }, 'first'),
      h('button', { type: 'button', onClick: () => pressed.value.push('second') }, 'second'),
      withDirectives(
        h('input', { 'onUpdate:modelValue': (text: string) => void (words.value = text) }),
        [[vModelText, words.value]],
      ),
    ]),
})

let place: HTMLElement

/** A fresh place in the document, with what is drawn there. */
function show(html: string): void {
  place = document.createElement('div')
  place.innerHTML = html
  document.body.replaceChildren(place)
}

/** The page as the server drew it; `takeOver` brings it to life. */
async function drawn() {
  pressed.value = []
  words.value = ''
  show(await renderToString(createSSRApp(page)))
  const app = createSSRApp(page)
  const [first, second] = [...place.querySelectorAll('button')]
  const field = place.querySelector('input')
  if (!first || !second || !field) throw new Error('The page is not drawn')
  function type(text: string): void {
    field?.setRangeText(text, 0, field.value.length)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return { first, second, field, type, takeOver: () => void app.mount(place) }
}

afterEach(giveKeptActs)

describe('ST-1 what is done before a page is alive', () => {
  it('ST-1 is done when it is, in its order, each press once', async () => {
    const { first, second, takeOver } = await drawn()
    keepActs()
    second.click()
    first.click()
    first.click()
    takeOver()
    expect(pressed.value).toEqual([])
    giveKeptActs()
    expect(pressed.value).toEqual(['second', 'first'])
  })

  it('ST-1 sends a form with what was typed, once, unless it says itself where it leads', async () => {
    const sent = ref<string[]>([])
    const text = ref('')
    const contact = defineComponent({
      setup: () => () =>
        h(
          'form',
          { onSubmit: (event: Event) => (event.preventDefault(), sent.value.push(text.value)) },
          [
            withDirectives(
              h('input', { 'onUpdate:modelValue': (typed: string) => void (text.value = typed) }),
              [[vModelText, text.value]],
            ),
            h('button', { type: 'submit' }, 'Send'),
          ],
        ),
    })
    show(await renderToString(createSSRApp(contact)))
    keepActs()
    const [form, field] = [place.querySelector('form'), place.querySelector('input')]
    if (!form || !field) throw new Error('The form is not drawn')
    field.value = 'Good morning'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    const send = () => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    // The browser is told to wait: it would leave the page with nothing but the names of its fields.
    expect([send(), send()]).toEqual([false, false])
    createSSRApp(contact).mount(place)
    giveKeptActs()
    expect(sent.value).toEqual(['Good morning'])
    keepActs()
    form.setAttribute('action', '/products')
    send()
    expect(sent.value).toHaveLength(2)
  })

  it('ST-1 follows a link that waits for what was chosen, and leaves others to the browser', async () => {
    const followed = ref<string[]>([])
    const links = defineComponent({
      setup: () => () =>
        ['waits', 'leads'].map((name) =>
          h(
            'a',
            {
              href: `#${name}`,
              'data-kept': name === 'waits' ? '' : undefined,
              onClick: () => followed.value.push(name),
            },
            name,
          ),
        ),
    })
    show(await renderToString(createSSRApp(links)))
    keepActs()
    const [waits, leads] = [...place.querySelectorAll('a')]
    const click = (init = {}) =>
      new MouseEvent('click', { bubbles: true, cancelable: true, ...init })
    expect(waits?.dispatchEvent(click())).toBe(false)
    expect(waits?.dispatchEvent(click({ ctrlKey: true }))).toBe(true)
    expect(leads?.dispatchEvent(click())).toBe(true)
    createSSRApp(links).mount(place)
    giveKeptActs()
    expect(followed.value).toEqual(['waits'])
  })

  it('ST-1 is not done twice by a part that is alive sooner, and heard as ever afterwards', async () => {
    const { first, takeOver } = await drawn()
    keepActs()
    takeOver()
    first.click()
    giveKeptActs()
    expect(pressed.value).toEqual(['first'])
    giveKeptActs()
    first.click()
    expect(pressed.value).toEqual(['first', 'first'])
  })

  it('ST-1 stays typed, to the last letter', async () => {
    const { field, type, takeOver } = await drawn()
    keepActs()
    type('har')
    type('harbor')
    takeOver()
    giveKeptActs()
    expect([field.value, words.value]).toEqual(['harbor', 'harbor'])
  })

  it('ST-1 leaves to the browser what the browser does: links, and forms that are sent', () => {
    show('<a href="#there"><b>there</b></a><form><button>send</button></form>')
    const heard: string[] = []
    place.addEventListener(
      'click',
      (event) => {
        event.preventDefault()
        heard.push((event.target as Element).tagName)
      },
      { capture: true },
    )
    keepActs()
    place.querySelector('b')?.click()
    place.querySelector('button')?.click()
    expect(heard).toEqual(['B', 'BUTTON'])
  })
})
