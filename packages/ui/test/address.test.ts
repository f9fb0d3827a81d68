import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { useAddress, useDayAddress, useSearchText } from '../src/index.ts'

/** A list that is narrowed by type, day and words. */
async function list(at: string) {
  const narrowing = {} as {
    type: ReturnType<typeof useAddress>
    from: ReturnType<typeof useDayAddress>
    q: ReturnType<typeof useAddress>
    typed: ReturnType<typeof useSearchText>
  }
  const page = defineComponent({
    setup() {
      const q = useAddress('q')
      const type = useAddress('type', ['image', 'saas'])
      Object.assign(narrowing, { q, type, from: useDayAddress('from'), typed: useSearchText(q) })
      return () => h('p', `${type.value}|${narrowing.from.value}|${narrowing.typed.value}`)
    },
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/list', component: page }],
  })
  await router.push(at)
  const wrapper = mount(RouterView, { global: { plugins: [router] } })
  await flushPromises()
  const said = async (name: 'type' | 'from' | 'q', value: string) => {
    narrowing[name].value = value
    await flushPromises()
  }
  const back = async () => {
    router.back()
    await flushPromises()
  }
  const type = (text: string) => (narrowing.typed.value = text)
  const typed = () => narrowing.typed.value
  return { wrapper, router, said, type, typed, back, query: () => router.currentRoute.value.query }
}

describe('what a list is narrowed by', () => {
  afterEach(() => vi.useRealTimers())

  it('SP-1 is searched for after a pause in the typing, as one step, and the next word can follow', async () => {
    vi.useFakeTimers()
    const { said, type, typed, back, query } = await list('/list')
    for (const text of ['t', 'te', 'tern ']) {
      type(text)
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(query()).toEqual({})
    await vi.advanceTimersByTimeAsync(100)
    expect(query()).toEqual({ q: 'tern' })
    expect(typed()).toBe('tern ')
    // Another choice does not lose what was typed before it.
    type('tern proxy')
    await said('type', 'image')
    await vi.advanceTimersByTimeAsync(400)
    expect(query()).toEqual({ q: 'tern proxy', type: 'image' })
    await back()
    await back()
    await vi.advanceTimersByTimeAsync(400)
    expect(query()).toEqual({ q: 'tern' })
    expect(typed()).toBe('tern')
  })

  it('SP-1 is undone choice by choice with Back, the words in the search box too', async () => {
    const { wrapper, said, back, query } = await list('/list?sort=name')
    await said('type', 'saas')
    await said('from', '2026-11-02')
    await said('q', 'tern')
    expect(wrapper.text()).toBe('saas|2026-11-02|tern')
    await back()
    expect(wrapper.text()).toBe('saas|2026-11-02|')
    await back()
    expect(query()).toEqual({ sort: 'name', type: 'saas' })
    await back()
    expect(query()).toEqual({ sort: 'name' })
  })

  it('SP-1 is left out of the address when it is taken back, and said twice it is one step', async () => {
    const { said, back, query } = await list('/list')
    await said('type', 'image')
    await said('type', 'image')
    await said('type', '')
    expect(query()).toEqual({})
    await back()
    await back()
    expect(query()).toEqual({})
  })

  it('SP-1 is nothing when a filter does not know it', async () => {
    const { wrapper } = await list('/list?type=nonsense&from=2026-02-30&q=a&q=b')
    expect(wrapper.text()).toBe('||')
  })

  it('SP-1 is a day only when its year is written to the end', async () => {
    const { wrapper, said, back, query } = await list('/list')
    for (const typed of ['0002-03-04', '0020-03-04', '0202-03-04', '2026-03-04'])
      await said('from', typed)
    expect(wrapper.text()).toBe('|2026-03-04|')
    await back()
    expect(query()).toEqual({})
  })
})
