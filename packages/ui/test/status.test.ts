import { machines } from '@emporium/domain'
import { describe, expect, it } from 'vitest'
import { ActionBar, StarsInput, Stars, stateTones, StatusBadge, Track } from '../src/index.ts'
import { en } from '../src/locales/en.ts'
import { zhCN } from '../src/locales/zh-CN.ts'
import { mountPart } from './mount-part.ts'

type Words = Record<string, Record<string, string>>

describe('RV-1 words and tones of every machine', () => {
  it.each(machines.map((machine) => [machine.name, machine] as const))(
    '%s has a label in both languages and a tone for each state, and no more',
    (name, { states }) => {
      const known = [...states].sort()
      expect(Object.keys((stateTones as Words)[name] ?? {}).sort()).toEqual(known)
      expect(Object.keys((en.state as Words)[name] ?? {}).sort()).toEqual(known)
      expect(Object.keys((zhCN.state as Words)[name] ?? {}).sort()).toEqual(known)
    },
  )

  it.each(machines.map((machine) => [machine.name, machine] as const))(
    '%s has a word for each of its verbs',
    (name, { transitions }) => {
      const verbs = Object.keys(transitions).sort()
      expect(Object.keys((en.action as Words)[name] ?? {}).sort()).toEqual(verbs)
      expect(Object.keys((zhCN.action as Words)[name] ?? {}).sort()).toEqual(verbs)
    },
  )
})

describe('StatusBadge', () => {
  it('says the word of the state beside its stroke', () => {
    const badge = mountPart(StatusBadge, { machine: 'review-case', status: 'production_failed' })
    expect(badge.text()).toBe('Image production failed')
    expect(badge.get('[aria-hidden]').classes()).toContain('bg-bad')
  })

  it('shows a state it does not know as it came', () => {
    const badge = mountPart(StatusBadge, { machine: 'ghost', status: 'haunting' })
    expect(badge.text()).toBe('haunting')
  })
})

describe('ActionBar', () => {
  const actions = ['passAccess', 'assign', 'reject', 'askKindly']

  it('draws exactly the given actions, in their order, in the words of the machine', async () => {
    const bar = mountPart(ActionBar, { actions, machine: 'review-case' })
    const buttons = bar.findAll('button')
    expect(buttons.map((button) => button.text())).toEqual([
      'Pass access check',
      'Assign',
      'Reject',
      'Ask kindly',
    ])
    for (const button of buttons) await button.trigger('click')
    expect(bar.emitted('act')).toEqual(actions.map((action) => [action]))
  })

  it('draws nothing without actions', () => {
    expect(mountPart(ActionBar, { actions: [] }).find('button').exists()).toBe(false)
  })

  it('lets nothing be pressed while one action is under way', async () => {
    const bar = mountPart(ActionBar, { actions, machine: 'review-case', busy: 'reject' })
    for (const button of bar.findAll('button')) await button.trigger('click')
    expect(bar.emitted('act')).toBeUndefined()
    expect(bar.get('[data-action="reject"]').attributes('aria-busy')).toBe('true')
  })
})

describe('Track', () => {
  const steps = ['Image', 'Information', 'Regions', 'Review']
  const fills = (props: Record<string, unknown>) =>
    mountPart(Track, { steps, ...props })
      .findAll('[title]')
      .map((segment) => /bg-\w+/.exec(segment.classes().join(' '))?.[0])

  it('fills what lies before where one stands, and nothing behind it', () => {
    expect(fills({ at: 1, tone: 'stop' })).toEqual(['bg-pri', 'bg-mark', 'bg-rule2', 'bg-rule2'])
    expect(fills({ at: 4 })).toEqual(['bg-pri', 'bg-pri', 'bg-pri', 'bg-pri'])
  })

  it('IM-1 keeps what is done filled when one goes back, and what is not done empty', () => {
    const done = { at: 0, done: [0, 2], problems: [1] }
    expect(fills(done)).toEqual(['bg-pri', 'bg-bad', 'bg-pri', 'bg-rule2'])
    expect(fills({ at: 3, done: [2] })).toEqual(['bg-rule2', 'bg-rule2', 'bg-pri', 'bg-pri'])
  })
})

describe('ST-5 stars', () => {
  it('are chosen by the digit on the keyboard, and by nothing else', async () => {
    const part = mountPart(StarsInput, { modelValue: 2, label: 'Your rating' })
    await part.trigger('keydown', { key: '4' })
    await part.trigger('keydown', { key: '6' })
    await part.trigger('keydown', { key: 'x' })
    expect(part.emitted('update:modelValue')).toEqual([[4]])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('4 stars')
  })

  it('are one radio group with a name for each radio', () => {
    const part = mountPart(StarsInput, { modelValue: 2, label: 'Your rating' })
    const radios = part.findAll<HTMLInputElement>('input[type="radio"]')
    expect(new Set(radios.map((radio) => radio.attributes('name'))).size).toBe(1)
    expect(radios.map((radio) => radio.attributes('aria-label'))).toEqual([
      '1 star',
      '2 stars',
      '3 stars',
      '4 stars',
      '5 stars',
    ])
    expect(radios[1]!.element.checked).toBe(true)
  })

  it('cannot be given while disabled', async () => {
    const part = mountPart(StarsInput, { modelValue: 0, label: 'Your rating', disabled: true })
    await part.trigger('keydown', { key: '4' })
    expect(part.emitted('update:modelValue')).toBeUndefined()
  })

  it('say an average, or that there is none yet', () => {
    const rated = mountPart(Stars, { value: 4.25, count: 1 })
    expect(rated.get('[role="img"]').attributes('aria-label')).toBe('Rated 4.3 out of 5')
    expect(rated.text()).toContain('1 rating')
    expect(mountPart(Stars, { value: null }).text()).toBe('Not rated yet')
  })
})

describe('Track', () => {
  const steps = ['Draft', 'Review', 'Shelf']
  it('names the position for those who do not see the line', () => {
    const name = (at: number) => mountPart(Track, { steps, at }).attributes('aria-label')
    expect(name(1)).toBe('Step 2 of 3: Review')
    expect(name(3)).toBe('All 3 steps done')
    const numbered = mountPart(Track, { steps: ['1 Draft', '2 Review'], at: 1 })
    expect(numbered.attributes('aria-label')).toBe('Step 2 of 2: Review')
  })

  it('marks the current step, and links only steps that can be reached', () => {
    const linkTo = (index: number) => (index === 0 ? '/draft' : undefined)
    const track = mountPart(Track, { steps, at: 1, labels: true, linkTo })
    expect(track.get('[aria-current="step"]').text()).toBe('Review')
    expect(track.findAll('a').map((link) => link.attributes('href'))).toEqual(['/draft'])
  })
})
