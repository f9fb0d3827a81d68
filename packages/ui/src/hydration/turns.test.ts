import { describe, expect, it } from 'vitest'
import { createSSRApp, defineComponent, h, nextTick, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createTurns, useTurns } from './turns.ts'

const alive = ref(0)
const Counter = defineComponent({
  setup: () => () => h('button', { onClick: () => (alive.value += 1) }, `+${alive.value}`),
})
const page = defineComponent({
  setup() {
    const Part = useTurns().inTurn(Counter)
    return () => h('main', [h(Part), h(Part)])
  },
})

/** The page as the server drew it, with the app that takes it over. */
async function drawn() {
  alive.value = 0
  const place = document.createElement('div')
  place.innerHTML = await renderToString(createSSRApp(page))
  const turns = createTurns(true)
  createSSRApp(page).use(turns).mount(place)
  const press = () => {
    for (const button of place.querySelectorAll('button')) button.click()
  }
  return { place, press, turns }
}

describe('ST-1 a page that the server has drawn', () => {
  it('ST-1 is taken over part by part, and is whole at the end', async () => {
    const { place, press, turns } = await drawn()
    const before = [...place.querySelectorAll('button')]
    press()
    expect(alive.value).toBe(0)
    await turns.takeOver()
    press()
    await nextTick()
    expect(alive.value).toBe(2)
    expect(place.textContent).toBe('+2+2')
    // The same buttons, not others in their place.
    expect([...place.querySelectorAll('button')]).toEqual(before)
  })

  it('ST-1 waits for nothing once it was taken over, nor where only browsers render', async () => {
    const { turns } = await drawn()
    expect(turns.inTurn(Counter)).not.toBe(Counter)
    await turns.takeOver()
    expect(turns.inTurn(Counter)).toBe(Counter)
    expect(createTurns(false).inTurn(Counter)).toBe(Counter)
  })
})
