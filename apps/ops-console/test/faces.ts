import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { Component } from 'vue'
import { openPage } from './mount-page.ts'
import { refusal, server, silence } from './server.ts'

type Faces = {
  /** The requirement that the page serves. */
  rule: string
  page: Component
  props?: Record<string, unknown>
  /** The question whose answer the page shows. */
  call: string
  /** What the page says when the answer is there. */
  answer: unknown
  says: string
  /** What else the page asks, and the answers. */
  beside?: Record<string, unknown>
}

/** A page says that it loads, and what went wrong; after another try it shows what there is. */
export function itSaysHowLoadingGoes({ rule, page, call, answer, says, ...more }: Faces) {
  const open = async () => {
    for (const [other, answered] of Object.entries(more.beside ?? {}))
      server.answer(other, answered)
    return openPage(page, { props: more.props ?? {} })
  }

  it(`${rule} says that it loads`, async () => {
    server.answer(call, silence)
    const { wrapper } = await open()
    expect(wrapper.get('[aria-busy="true"]').text()).toContain('Loading')
  })

  it(`${rule} says what went wrong, and shows all after another try`, async () => {
    server.answer(call, refusal(500, 'internal-error'))
    const { wrapper } = await open()
    expect(wrapper.get('[role="alert"]').text()).toContain('Something went wrong on our side')
    server.answer(call, answer)
    await wrapper.get('[role="alert"] button').trigger('click')
    await flushPromises()
    expect(wrapper.find('[role="alert"]').exists()).toBe(false)
    expect(wrapper.text()).toContain(says)
  })
}

type ListFaces = Pick<Faces, 'rule' | 'page' | 'call'> & {
  /** What the page says when there is nothing yet. */
  none: string
  /** A state by which the list can be narrowed. */
  state: string
}

/** A list has three faces without rows: loading, failed, empty; and it tells filters that hide all from emptiness. */
export function itIsAList({ none, state, ...list }: ListFaces) {
  const answer = { items: [], nextCursor: null }
  itSaysHowLoadingGoes({ ...list, answer, says: none })

  it(`${list.rule} tells filters that hide everything from an empty list`, async () => {
    server.answer(list.call, answer)
    const { wrapper } = await openPage(list.page, { at: `/vendors?status=${state}` })
    expect(wrapper.text()).toContain('Nothing matches')
    expect(wrapper.text()).not.toContain(none)
  })
}
