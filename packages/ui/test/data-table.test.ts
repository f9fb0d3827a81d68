import { describe, expect, it } from 'vitest'
import { DataTable, nextSort, sortRows, type Column } from '../src/index.ts'
import { mountPart } from './mount-part.ts'

type Row = { id: string; name: string; price: number | null }
const rows: Row[] = [
  { id: 'b', name: 'Tern 10', price: null },
  { id: 'a', name: 'Tern 9', price: 20 },
  { id: 'c', name: 'Anchor', price: 3 },
]
const columns: Column<Row>[] = [
  { key: 'name', label: 'Product', value: (row) => row.name, sortable: true },
  { key: 'price', label: 'Price', value: (row) => row.price, sortable: true },
]
const props = { columns, rows, rowKey: (row: Row) => row.id, caption: 'Products' }

describe('DataTable', () => {
  it('turns a column up, down and off', () => {
    const up = nextSort(null, 'name')
    expect(up).toEqual({ key: 'name', direction: 'ascending' })
    expect(nextSort(up, 'name')).toEqual({ key: 'name', direction: 'descending' })
    expect(nextSort({ key: 'name', direction: 'descending' }, 'name')).toBeNull()
    expect(nextSort(up, 'price')).toEqual({ key: 'price', direction: 'ascending' })
  })

  it('sorts numbers as numbers, digits in names as numbers, and empty values last both ways', () => {
    const by = (key: string, direction: 'ascending' | 'descending') =>
      sortRows(rows, columns, { key, direction }).map((row) => row.id)
    expect(by('name', 'ascending')).toEqual(['c', 'a', 'b'])
    expect(by('price', 'ascending')).toEqual(['c', 'a', 'b'])
    expect(by('price', 'descending')).toEqual(['a', 'c', 'b'])
  })

  it('asks the server to sort, and keeps the given order itself', async () => {
    const table = mountPart(DataTable, { ...props, sort: null })
    await table.findAll('thead button')[0]!.trigger('click')
    expect(table.emitted('update:sort')).toEqual([[{ key: 'name', direction: 'ascending' }]])
    await table.setProps({ sort: { key: 'name', direction: 'ascending' } })
    expect(table.findAll('th')[0]!.attributes('aria-sort')).toBe('ascending')
    expect(table.findAll('th')[1]!.attributes('aria-sort')).toBe('none')
    expect(table.findAll('tbody tr')[0]!.text()).toContain('Tern 10')
  })

  it('sorts by itself when told', () => {
    const sort = { key: 'name', direction: 'ascending' }
    const table = mountPart(DataTable, { ...props, localSort: true, sort })
    expect(table.findAll('tbody tr')[0]!.text()).toContain('Anchor')
  })

  it('stays a table for screen readers when laid out as cards, each value with its label', () => {
    const table = mountPart(DataTable, props)
    expect(table.get('table').attributes('role')).toBe('table')
    expect(table.get('caption').text()).toBe('Products')
    const cells = table.findAll('tbody tr')[1]!.findAll('[role="cell"]')
    expect(cells[1]!.text()).toBe('Price20')
    expect(cells[1]!.get('[aria-hidden]').classes()).toContain('@2xl:hidden')
  })

  it('links the row through its name and gives cells and actions to slots', () => {
    const table = mountPart(
      DataTable,
      { ...props, rowTo: (row: Row) => `/products/${row.id}` },
      {
        'cell-price': ({ row }: { row: Row }) => `US$ ${row.price ?? 0}`,
        actions: ({ row }: { row: Row }) => `manage ${row.id}`,
      },
    )
    const second = table.findAll('tbody tr')[1]!
    expect(second.get('a').attributes('href')).toBe('/products/a')
    expect(second.text()).toContain('US$ 20')
    expect(second.text()).toContain('manage a')
  })
})
