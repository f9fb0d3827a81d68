import { afterEach, describe, expect, it, vi } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import { defineComponent, h, ref } from 'vue'
import {
  Btn,
  ConfirmDialog,
  LeaveDialog,
  ModalDialog,
  ToastHost,
  useToasts,
  useUnsavedGuard,
} from '../src/index.ts'
import { RouterView, createMemoryHistory, createRouter } from 'vue-router'
import { mount } from '@vue/test-utils'
import { appPlugins, mountPart } from './mount-part.ts'

const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')
const press = async (text: string) => {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')]
  buttons.find((button) => button.textContent?.trim() === text)!.click()
  await flushPromises()
}
afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

describe('ConfirmDialog', () => {
  it('takes the focus, is named, closes by Escape and gives the focus back', async () => {
    const open = ref(false)
    const page = mountPart(
      defineComponent({
        setup: () => () => [
          h('button', { id: 'opener', onClick: () => (open.value = true) }, 'Reject'),
          h(ConfirmDialog, {
            open: open.value,
            'onUpdate:open': (next: boolean) => (open.value = next),
            title: 'Reject version 2.4?',
            confirm: 'Reject',
          }),
        ],
      }),
    )
    const opener = page.get<HTMLButtonElement>('#opener')
    opener.element.focus()
    await opener.trigger('click')
    await flushPromises()
    expect(dialog()!.contains(document.activeElement)).toBe(true)
    const name = document.getElementById(dialog()!.getAttribute('aria-labelledby')!)
    expect(name?.textContent).toBe('Reject version 2.4?')
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    )
    await vi.waitFor(() => expect(dialog()).toBeNull())
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('opener'))
    page.unmount()
  })

  it('stays, when what it shows is shown once, until its own button closes it', async () => {
    const page = mountPart(ModalDialog, { open: true, title: 'Your codes', stays: true })
    await flushPromises()
    expect(dialog()!.querySelector('[aria-label="Close"]')).toBeNull()
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    )
    await flushPromises()
    expect(page.emitted('update:open')).toBeUndefined()
    expect(dialog()).not.toBeNull()
    page.unmount()
  })

  it('puts the focus into the first field of a form', async () => {
    const slots = { default: '<textarea id="reason"></textarea>' }
    const page = mountPart(
      ConfirmDialog,
      { open: true, title: 'Reject?', confirm: 'Reject' },
      slots,
    )
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('reason'))
    page.unmount()
  })

  it('confirms once pressed, and closes only by its owner', async () => {
    const page = mountPart(ConfirmDialog, { open: true, title: 'Sure?', confirm: 'Withdraw' })
    await flushPromises()
    await press('Withdraw')
    expect(page.emitted('confirm')).toHaveLength(1)
    expect(page.emitted('update:open')).toBeUndefined()
    await press('Cancel')
    expect(page.emitted('cancel')).toHaveLength(1)
    expect(page.emitted('update:open')).toEqual([[false]])
    page.unmount()
  })
})

describe('useUnsavedGuard', () => {
  async function editor(dirty: boolean) {
    const form = defineComponent({
      setup() {
        const guard = useUnsavedGuard(() => dirty)
        return () => h(LeaveDialog, { guard })
      },
    })
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [
        { path: '/', component: form },
        { path: '/away', component: { render: () => h('p', 'away') } },
      ],
    })
    await router.push('/')
    const page = mount(RouterView, { global: { plugins: [appPlugins().texts, router] } })
    await flushPromises()
    return { router, page }
  }

  it('lets a clean page go', async () => {
    const { router, page } = await editor(false)
    await router.push('/away')
    expect(router.currentRoute.value.path).toBe('/away')
    page.unmount()
  })

  it('asks on a dirty page: stays, then leaves', async () => {
    const { router, page } = await editor(true)
    const stayed = router.push('/away')
    await vi.waitFor(() => expect(dialog()).not.toBeNull())
    await press('Stay here')
    await stayed
    expect(router.currentRoute.value.path).toBe('/')
    const left = router.push('/away')
    await vi.waitFor(() => expect(dialog()).not.toBeNull())
    await press('Leave')
    await left
    expect(router.currentRoute.value.path).toBe('/away')
    page.unmount()
  })
})

describe('toasts', () => {
  it('leave by themselves unless something failed', async () => {
    vi.useFakeTimers()
    const host = mountPart(ToastHost)
    const toasts = useToasts()
    toasts.failure('Not sent', 'The server is away')
    useToasts().success('Draft saved')
    await host.vm.$nextTick()
    expect(host.text()).toContain('Draft saved')
    vi.advanceTimersByTime(10_000)
    await host.vm.$nextTick()
    expect(host.text()).not.toContain('Draft saved')
    expect(host.text()).toContain('The server is away')
    await host.get('button[aria-label="Dismiss"]').trigger('click')
    expect(host.text()).not.toContain('The server is away')
    host.unmount()
  })

  it('are replaced by newer news; a failure only by whoever said it', async () => {
    const host = mountPart(ToastHost)
    const [one, other] = [useToasts(), useToasts()]
    const shown = () => one.toasts.map(({ title }) => title)
    one.failure('Not sent')
    other.success('Saved')
    other.success('Saved again')
    expect(shown()).toEqual(['Not sent', 'Saved again'])
    one.success('Sent')
    expect(shown()).toEqual(['Sent'])
    one.leavePage()
    host.unmount()
  })

  it('go with their page, but stay when only a filter of it changes', async () => {
    const { router, plugins } = appPlugins()
    await router.push('/a')
    const host = mount(ToastHost, { global: { plugins } })
    const toasts = useToasts()
    toasts.failure('Not sent')
    await router.push('/a?sort=name')
    expect(host.text()).toContain('Not sent')
    await router.push('/b')
    expect(host.text()).not.toContain('Not sent')
    toasts.success('Arrived')
    await host.vm.$nextTick()
    expect(host.text()).toContain('Arrived')
    toasts.leavePage()
    host.unmount()
  })
})

describe('Btn', () => {
  it('does nothing while loading or disabled, and is a link with a place to go', async () => {
    const pressed = vi.fn()
    const busy = mountPart(Btn, { loading: true, onClick: pressed }, { default: 'Save' })
    await busy.trigger('click')
    expect(pressed).not.toHaveBeenCalled()
    await busy.setProps({ loading: false })
    await busy.trigger('click')
    expect(pressed).toHaveBeenCalledTimes(1)
    expect(mountPart(Btn, { to: '/cart' }).attributes('href')).toBe('/cart')
    expect(mountPart(Btn, { to: '/cart', disabled: true }).element.tagName).toBe('BUTTON')
  })
})
