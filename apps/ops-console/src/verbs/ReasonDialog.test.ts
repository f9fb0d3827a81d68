import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import ReasonDialog from './ReasonDialog.vue'

const open = async (said: Record<string, unknown> = {}) => {
  const confirmed = vi.fn()
  await mountPage(ReasonDialog, {
    props: {
      open: true,
      title: 'Suspend vendor',
      confirm: 'Suspend vendor',
      label: 'Reason',
      onConfirm: confirmed,
      ...said,
    },
  })
  await flushPromises()
  return confirmed
}
const write = (text: string) => {
  const field = document.querySelector<HTMLTextAreaElement>('textarea')!
  field.value = text
  field.dispatchEvent(new Event('input'))
}
const confirm = async () => {
  ;[...document.querySelectorAll<HTMLElement>('[role="dialog"] button')].at(-1)!.click()
  await flushPromises()
}

describe('the dialog that asks why', () => {
  it('ON-7 does not go on without a reason', async () => {
    const confirmed = await open()
    write('   ')
    await confirm()
    expect(confirmed).not.toHaveBeenCalled()
    expect(document.body.textContent).toContain('Say why')
  })

  it('ON-7 hands the reason on, without the spaces around it', async () => {
    const confirmed = await open()
    write('  Late answers ')
    await confirm()
    expect(confirmed.mock.calls).toEqual([['Late answers']])
  })

  it('ON-8 goes on without words where they are optional', async () => {
    const confirmed = await open({ optional: true })
    await confirm()
    expect(confirmed.mock.calls).toEqual([['']])
  })

  it('puts what the server says on the field', async () => {
    const errors = [{ pointer: '#/feedback', code: 'newer', detail: 'Too long.' }]
    const problem = { type: '/problems/invalid-request', title: 'Invalid', status: 400, errors }
    await open({ name: 'feedback', problem })
    expect(document.querySelector('textarea')!.getAttribute('aria-invalid')).toBe('true')
  })
})
