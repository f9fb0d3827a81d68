import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'
import { CheckGroup, Field, fieldId, PasswordInput, TextInput } from '../src/index.ts'
import { mountPart, mountTree } from './mount-part.ts'

describe('Field', () => {
  it('ties label, hint, error and counter to its control', () => {
    const tree = mountTree(() =>
      h(
        Field,
        {
          label: 'Legal name',
          name: 'company/legalName',
          hint: 'As registered',
          error: 'is missing',
          used: 5,
          limit: 3,
          required: true,
        },
        () => h(TextInput, { modelValue: 'Larch' }),
      ),
    )
    const input = tree.get('input')
    expect(input.attributes('id')).toBe('field-company-legalName')
    expect(tree.get('label').attributes('for')).toBe(input.attributes('id'))
    const described = input.attributes('aria-describedby')!.split(' ')
    expect(described.map((id) => tree.get(`#${id}`).text())).toEqual([
      'is missing',
      'As registered',
      expect.stringContaining('2 characters too many'),
    ])
    expect(input.attributes('aria-invalid')).toBe('true')
    expect(input.attributes('aria-required')).toBe('true')
  })

  it('leaves a sound control unmarked', () => {
    const tree = mountTree(() =>
      h(Field, { label: 'Name', used: 3, limit: 3 }, () => h(TextInput, { modelValue: 'abc' })),
    )
    expect(tree.get('input').attributes('aria-invalid')).toBeUndefined()
    expect(tree.text()).toContain('3 of 3 characters')
  })

  it('is a fieldset with a legend around choices, and can take the focus of a problem link', () => {
    const tree = mountTree(() =>
      h(Field, { label: 'Regions', name: '#/regions', group: true }, () =>
        h(CheckGroup, { options: [{ value: 'a', label: 'A' }], modelValue: [] }),
      ),
    )
    expect(tree.get('fieldset').attributes('id')).toBe(fieldId('regions'))
    expect(tree.get('fieldset').attributes('tabindex')).toBe('-1')
    expect(tree.get('legend').text()).toBe('Regions')
  })
})

describe('a form that is refused', () => {
  /** A form of two fields and a set of choices, sent by a button outside of it, as dialogs have it. */
  function form(check: () => Promise<Record<string, string>> | Record<string, string>) {
    const errors = ref<Record<string, string>>({})
    const send = async (event: Event) => {
      event.preventDefault()
      errors.value = {}
      errors.value = await check()
    }
    const field = (name: string) =>
      h(Field, { label: name, name, error: errors.value[name] }, () => h(TextInput))
    const tree = mountTree(() =>
      h('div', [
        h('form', { id: 'f', onSubmit: send }, [
          field('one'),
          field('two'),
          h(
            Field,
            { label: 'Regions', name: 'regions', group: true, error: errors.value['regions'] },
            () => h(CheckGroup, { options: [{ value: 'a', label: 'A' }], modelValue: [] }),
          ),
        ]),
        h('button', { id: 'send', form: 'f', type: 'submit' }, 'Send'),
        h('input', { id: 'elsewhere' }),
      ]),
    )
    const focus = (selector: string) => tree.get<HTMLElement>(selector).element.focus()
    async function press() {
      focus('#send')
      await tree.get('form').trigger('submit')
      await flushPromises()
    }
    return { tree, press, focus }
  }
  const focused = () => document.activeElement?.id

  it('takes its sender to the first fault, whoever finds it, each time', async () => {
    const { press } = form(() => ({ two: 'is missing', regions: 'is missing' }))
    await press()
    expect(focused()).toBe('field-two')
    await press()
    expect(focused()).toBe('field-two')
  })

  it('takes them to a set of choices', async () => {
    const { press } = form(async () => ({ regions: 'is missing' }))
    await press()
    expect(focused()).toBe('field-regions')
  })

  it('leaves alone whoever went on to something else, and who only writes', async () => {
    let answer = (_errors: Record<string, string>) => {}
    const { press, focus, tree } = form(() => new Promise((resolve) => (answer = resolve)))
    await press()
    focus('#elsewhere')
    answer({ one: 'is taken' })
    await flushPromises()
    expect(focused()).toBe('elsewhere')
    await press()
    await tree.get('#field-two').trigger('input')
    answer({ two: 'is taken' })
    await flushPromises()
    expect(focused()).toBe('send')
  })
})

describe('PasswordInput', () => {
  it('shows the secret only on demand', async () => {
    const part = mountPart(PasswordInput, { modelValue: 's3cret' })
    expect(part.get('input').attributes('type')).toBe('password')
    await part.get('button[aria-label="Show password"]').trigger('click')
    expect(part.get('input').attributes('type')).toBe('text')
    await part.get('button[aria-label="Hide password"]').trigger('click')
    expect(part.get('input').attributes('type')).toBe('password')
  })
})
