import { describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import {
  Field,
  fieldPath,
  PageStates,
  ProblemNotice,
  TextInput,
  useProblemFields,
} from '../src/index.ts'
import { mountPart, mountTree } from './mount-part.ts'

const problem = {
  type: '/problems/invalid-request',
  title: 'Invalid request',
  status: 400,
  detail: 'Two fields',
  requestId: 'req-1',
  errors: [
    { pointer: '#/company/legalName', code: 'x-1', detail: 'is required' },
    { pointer: '#/company/legalName', code: 'x-1', detail: 'is too short' },
    { pointer: '#/reasons/0', code: 'x-1', detail: 'is empty' },
  ],
}

/** The composable as a form has it. */
function fieldsOf(...of: Parameters<typeof useProblemFields>) {
  let fields: ReturnType<typeof useProblemFields> | undefined
  const form = defineComponent({
    setup() {
      fields = useProblemFields(...of)
      return () => h('p')
    },
  })
  mountPart(form)
  return fields!
}

describe('useProblemFields', () => {
  it('finds the first error of a field by path, dots or pointer', () => {
    const { errorOf } = fieldsOf(problem)
    expect(errorOf('company/legalName')).toBe('is required')
    expect(errorOf('company.legalName')).toBe('is required')
    expect(errorOf('#/reasons/0')).toBe('is empty')
    expect(errorOf('company')).toBeUndefined()
    expect(fieldPath('/a~1b')).toBe('a/b')
  })

  it('forgets an error when its field is edited, and everything when the problem changes', async () => {
    const current = ref<typeof problem | null>(problem)
    const { errorOf, clear } = fieldsOf(current)
    clear('company/legalName')
    expect(errorOf('company/legalName')).toBeUndefined()
    expect(errorOf('reasons/0')).toBe('is empty')
    current.value = { ...problem }
    await nextTick()
    expect(errorOf('company/legalName')).toBe('is required')
    current.value = null
    expect(errorOf('company/legalName')).toBeUndefined()
  })
})

describe('a form that knows what it needs', () => {
  it('says what is missing once it is sent, until it is there', () => {
    const text = ref(' ')
    const role = ref('reader')
    const { errorOf, check, begin } = fieldsOf(null, () => ({
      text: !text.value.trim(),
      role: role.value === 'reader' && 'Choose another role.',
    }))
    expect(errorOf('text')).toBeUndefined()
    expect(check()).toBe(false)
    expect(errorOf('text')).toBe('This is required.')
    expect(errorOf('role')).toBe('Choose another role.')
    text.value = 'Words'
    expect(errorOf('text')).toBeUndefined()
    begin()
    expect(errorOf('role')).toBeUndefined()
  })

  it('says nothing of the empty form that comes after one that was sent', () => {
    const text = ref('')
    const { errorOf, check } = fieldsOf(null, () => ({ text: !text.value }))
    check()
    text.value = 'Words'
    expect(check()).toBe(true)
    text.value = ''
    expect(errorOf('text')).toBeUndefined()
  })
})

describe('ProblemNotice', () => {
  it('says the title in the words of the page, and the detail of the server', () => {
    const notice = mountPart(ProblemNotice, { problem })
    expect(notice.attributes('role')).toBe('alert')
    expect(notice.text()).toContain('Some entries need another look')
    expect(notice.text()).toContain('Two fields')
  })

  it('gives the request id for support, but not where there are fields to mend', () => {
    expect(mountPart(ProblemNotice, { problem }).text()).not.toContain('req-1')
    const fault = { ...problem, status: 500, errors: [] }
    expect(mountPart(ProblemNotice, { problem: fault }).text()).toContain('req-1')
  })

  it("keeps the server's title for a problem it has no words for", () => {
    const other = { type: '/problems/invented-later', title: 'Already decided', status: 409 }
    const notice = mountPart(ProblemNotice, { problem: other })
    expect(notice.text()).toContain('Already decided')
    expect(notice.find('ul').exists()).toBe(false)
    expect(notice.find('button').exists()).toBe(false)
  })

  it('leads to the field of each error', async () => {
    const labels = { 'company/legalName': 'Legal name' }
    const tree = mountTree(
      () =>
        [
          h(ProblemNotice, { problem, fieldLabels: labels }),
          h(Field, { label: 'Legal name', name: 'company/legalName' }, () => h(TextInput)),
        ] as never,
    )
    const links = tree.findAll('li a')
    expect(links.map((link) => link.text())).toEqual([
      'Legal name: is required',
      'Legal name: is too short',
      'is empty',
    ])
    await links[0]!.trigger('click')
    expect(document.activeElement?.id).toBe('field-company-legalName')
    tree.unmount()
  })
})

describe('PageStates', () => {
  const slots = { default: 'content' }
  it('shows exactly one of its four faces', () => {
    expect(mountPart(PageStates, { loading: true }, slots).text()).toBe('Loading')
    expect(mountPart(PageStates, { empty: true }, slots).text()).toBe('Nothing here yet')
    expect(mountPart(PageStates, {}, slots).text()).toBe('content')
    const failed = mountPart(PageStates, { problem, loading: true, empty: true }, slots)
    expect(failed.text()).not.toContain('content')
    expect(failed.text()).not.toContain('Loading')
    expect(failed.find('[role="alert"]').exists()).toBe(true)
  })

  it('passes on the wish to try again', async () => {
    const states = mountPart(PageStates, { problem })
    const retry = states.findAll('button').find((button) => button.text() === 'Try again')
    await retry!.trigger('click')
    expect(states.emitted('retry')).toHaveLength(1)
  })
})
