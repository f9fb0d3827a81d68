import type { IsvConfirmationView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { sheetRows } from './sheet-rows.ts'

const round = (number: number, sheet: object) => ({
  round: number,
  sheet,
  file: null,
  feedback: null,
  remarks: [],
  sentAt: '',
  decidedAt: null,
})
const found = {
  productType: 'image',
  sheet: { productName: 'Harbor', summary: 'Better', hasBootScript: false, regions: ['us-west-1'] },
  application: { productName: 'Harbour' },
  rounds: [
    round(2, { productName: 'Harbor', summary: 'Better' }),
    round(1, { productName: 'Harbor', summary: 'Good', regions: ['us-west-1'] }),
  ],
} as unknown as IsvConfirmationView

describe('ON-8 a sheet beside what was said before', () => {
  it('ON-8 marks what differs from the last round and from the application', () => {
    const rows = sheetRows('en', found)
    const row = (field: string) => rows.find((one) => one.field === field)
    expect(row('productName')).toMatchObject({
      application: 'Harbour',
      previous: 'Harbor',
      now: 'Harbor',
      isChanged: false,
      isOther: true,
    })
    expect(row('summary')).toMatchObject({ previous: 'Good', now: 'Better', isChanged: true })
    expect(row('hasBootScript')).toMatchObject({ now: 'No', isChanged: true, isOther: false })
    expect(row('regions')).toMatchObject({ now: 'US West', isChanged: false })
    expect(row('serviceUrl')).toBeUndefined()
  })

  it('ON-8 marks nothing as changed in a first round', () => {
    const first = { ...found, rounds: [found.rounds[0]!] }
    expect(sheetRows('zh-CN', first).some(({ isChanged }) => isChanged)).toBe(false)
    expect(sheetRows('zh-CN', first)[0]?.label).toBe('产品名称')
  })
})
