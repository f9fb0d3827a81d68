import { describe, expect, it } from 'vitest'
import { h } from 'vue'
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
