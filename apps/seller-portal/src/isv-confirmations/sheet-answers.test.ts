import { describe, expect, it } from 'vitest'
import { answersOf, sheetOf } from './sheet-answers.ts'

describe('ON-8 the sheet as a form', () => {
  it('ON-8 begins with what came back and leaves out what is not answered', () => {
    const sheet = {
      productName: 'Harbor',
      thirdPartyLicences: false,
      hasBootScript: true,
      regions: ['cn-hangzhou' as const],
    }
    const answers = answersOf('image', sheet)
    expect(answers).toMatchObject({
      productName: 'Harbor',
      summary: '',
      thirdPartyLicences: 'no',
      hasBootScript: 'yes',
      regions: ['cn-hangzhou'],
    })
    answers.summary = '  Finds lines. '
    expect(sheetOf('image', answers)).toEqual({ ...sheet, summary: 'Finds lines.' })
  })

  it('ON-8 asks for each type what the type needs', () => {
    expect(answersOf('saas', null)).toHaveProperty('serviceUrl', '')
    expect(answersOf('saas', null)).not.toHaveProperty('regions')
    expect(sheetOf('image', answersOf('image', null))).toEqual({})
  })
})
