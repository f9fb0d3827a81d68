import { flushPromises } from '@vue/test-utils'
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

  it('gives the request id for support, but not where people can go on by themselves', () => {
    const textOf = (more: object) =>
      mountPart(ProblemNotice, { problem: { ...problem, errors: [], ...more } }).text()
    expect(textOf({ status: 500 })).toContain('req-1')
    expect(textOf({ status: 409, type: '/problems/invented-later' })).toContain('req-1')
    expect(textOf({ status: 409, type: '/problems/case-claimed' })).not.toContain('req-1')
    expect(textOf({})).not.toContain('req-1')
  })

  it("keeps the server's title for a problem it has no words for", () => {
    const other = { type: '/problems/invented-later', title: 'Already decided', status: 409 }
    const notice = mountPart(ProblemNotice, { problem: other })
    expect(notice.text()).toContain('Already decided')
    expect(notice.find('ul').exists()).toBe(false)
    expect(notice.find('button').exists()).toBe(false)
  })

  /** A notice above two fields, as forms have them. */
  function form(more: object, errorOf: (name: string) => string | undefined) {
    return mountTree(() =>
      h('form', [
        h(ProblemNotice, { problem: { ...problem, ...more } }),
        h(
          Field,
          {
            label: 'Legal name',
            name: 'company/legalName',
            error: errorOf('company/legalName'),
            required: true,
          },
          () => h(TextInput),
        ),
        h(
          Field,
          { label: 'Reasons', name: 'reasons', error: errorOf('reasons'), group: true },
          () => h('p'),
        ),
      ]),
    )
  }
  const linksIn = (tree: ReturnType<typeof form>) => tree.findAll('li a').map((link) => link.text())

  it('says only how many fields are to be mended, and where, when each says itself what is wrong', async () => {
    const [name, , reason] = problem.errors
    const errors = [name, reason]
    const tree = form({ errors }, (path) => (path === 'reasons' ? 'is empty' : 'is required'))
    await nextTick()
    const notice = tree.get('[role="alert"]')
    expect(notice.get('p').text()).toBe('2 entries need another look')
    expect(notice.text()).not.toContain('is required')
    expect(linksIn(tree)).toEqual(['Legal name', 'Reasons'])
    await tree.findAll('li a')[1]!.trigger('click')
    expect(document.activeElement?.id).toBe('field-reasons')
    tree.unmount()
  })

  it('says in full what no field on the page says', async () => {
    const tree = form({}, (path) => (path === 'reasons' ? undefined : 'is required'))
    await nextTick()
    expect(tree.get('[role="alert"]').text()).toContain('Some entries need another look')
    // The field shows the first of its errors.
    expect(linksIn(tree)).toEqual(['is too short', 'is empty', 'Legal name'])
    tree.unmount()
  })

  it('keeps the title of a problem that is about more than its fields', async () => {
    const more = { type: '/problems/domain-taken', errors: problem.errors.slice(0, 1) }
    const tree = form(more, () => 'is required')
    await nextTick()
    expect(tree.get('[role="alert"]').text()).toContain('Another company has proven this domain')
    expect(linksIn(tree)).toEqual(['Legal name'])
    tree.unmount()
  })
})

describe('PageStates', () => {
  const slots = { default: 'content' }
  it('shows exactly one of its four faces', async () => {
    expect(mountPart(PageStates, { loading: true }, slots).text()).toBe('Loading')
    expect(mountPart(PageStates, { empty: true }, slots).text()).toBe('Nothing here yet')
    expect(mountPart(PageStates, {}, slots).text()).toBe('content')
    const failed = mountPart(PageStates, { problem, loading: true, empty: true }, slots)
    await flushPromises()
    expect(failed.text()).not.toContain('content')
    expect(failed.text()).not.toContain('Loading')
    expect(failed.find('[role="alert"]').exists()).toBe(true)
  })

  it('passes on the wish to try again', async () => {
    const states = mountPart(PageStates, { problem })
    await flushPromises()
    const retry = states.findAll('button').find((button) => button.text() === 'Try again')
    await retry!.trigger('click')
    expect(states.emitted('retry')).toHaveLength(1)
  })
})
