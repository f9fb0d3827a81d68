import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createEmporiumI18n } from '../text/create-i18n.ts'
import type { Point } from './chart.ts'
import ColumnChart from './ColumnChart.vue'
import LineChart from './LineChart.vue'

const points: Point[] = [
  { label: 'Nov 1', values: { value: 2, b: 1 } },
  { label: 'Nov 2', values: { value: 1500, b: 0 } },
  { label: 'Nov 3', values: {} },
]
const series = [
  { key: 'value', label: 'Subscriptions', fill: 'fill-pri' },
  { key: 'b', label: 'Hand-overs', fill: 'fill-edge' },
]
const plugins = [createEmporiumI18n({ en: {} as never, zhCN: async () => ({}) as never })]
const chart = () =>
  mount(ColumnChart, {
    props: { title: 'Sales', axis: 'Day', series, points },
    global: { plugins },
  })

describe('SP-2 a chart', () => {
  it('SP-2 is read with the arrow keys, place by place and not beyond', async () => {
    const slider = chart().get('[role="slider"]')
    expect(slider.attributes('aria-label')).toBe('Sales')
    expect(slider.attributes('aria-valuetext')).toBe('Nov 3: Subscriptions 0 · Hand-overs 0')
    await slider.trigger('keydown', { key: 'ArrowRight' })
    expect(slider.attributes('aria-valuenow')).toBe('2')
    await slider.trigger('keydown', { key: 'ArrowLeft' })
    expect(slider.attributes('aria-valuetext')).toBe('Nov 2: Subscriptions 1,500 · Hand-overs 0')
    await slider.trigger('keydown', { key: 'Home' })
    await slider.trigger('keydown', { key: 'ArrowLeft' })
    expect(slider.attributes('aria-valuetext')).toBe('Nov 1: Subscriptions 2 · Hand-overs 1')
  })

  it('SP-2 says the figures that are pointed at until one points elsewhere', async () => {
    const wrapper = chart()
    const slider = wrapper.get('[role="slider"]')
    slider.element.getBoundingClientRect = () => ({ left: 0, width: 300 }) as DOMRect
    await slider.trigger('pointermove', { clientX: 150 })
    expect(wrapper.get('figure > p').text()).toContain('Nov 2: Subscriptions 1,500')
    await slider.trigger('pointerleave')
    expect(wrapper.get('figure > p').text()).toBe('')
  })

  it('SP-2 is there as a table, and a line of one point is one, too', () => {
    expect(
      chart()
        .findAll('tbody tr')
        .map((row) => row.text()),
    ).toEqual(['Nov 121', 'Nov 21,5000', 'Nov 300'])
    const props = { title: 'Active', axis: 'Day', label: 'Active', points: points.slice(0, 1) }
    const line = mount(LineChart, { props, global: { plugins } })
    expect(line.get('[role="slider"]').attributes('aria-valuetext')).toBe('Nov 1: Active 2')
  })
})
