import { faultOf } from '@emporium/domain'
import { describe, expect, it } from '@jest/globals'
import { groupOf, wordsOf, type MessageKind } from '../src/mails/messages.ts'

const bodyIn = (language: 'en' | 'zh-CN', kind: MessageKind, parameters: Record<string, string>) =>
  wordsOf(kind, language, parameters).body
const factOf = ({ code, params = {} }: ReturnType<typeof faultOf>) =>
  JSON.stringify({ code, params })

describe('SP-5 what is kept as facts is read in the language of the reader', () => {
  it('ST-2 names a region, never its id', () => {
    const order = { productName: 'Vela DB', regionId: 'cn-hangzhou' }
    expect(bodyIn('en', 'new_order', order)).toContain('the region Hangzhou (East China 1)')
    expect(bodyIn('zh-CN', 'new_order', order)).toContain('杭州（华东 1）')
    expect(bodyIn('zh-CN', 'new_order', order)).not.toContain('cn-hangzhou')
  })

  it('ST-3 says why a deployment failed; what the cloud said is quoted as it is', () => {
    const timeout = { productName: 'Vela DB', fault: factOf(faultOf('deploy-timeout')) }
    expect(bodyIn('en', 'deployment_failed', timeout)).toContain('Trying again is safe')
    expect(bodyIn('zh-CN', 'deployment_failed', timeout)).toContain('可以放心重试')
    const quota = { ...timeout, fault: factOf(faultOf('cloud-quota', { said: 'No balance.' })) }
    expect(bodyIn('zh-CN', 'deployment_failed', quota)).toMatch(/配额已用完.*No balance\./)
  })

  it('RV-5 gives each reason its label, and leaves what the reviewer wrote', () => {
    const said = JSON.stringify([{ code: 'logo', text: 'Send a square one.' }])
    const parameters = { productName: 'Vela DB', said }
    expect(bodyIn('en', 'case_rejected', parameters)).toContain(
      '• The logo does not fit: Send a square one.',
    )
    expect(bodyIn('zh-CN', 'case_rejected', parameters)).toContain(
      '• 标志不合适：Send a square one.',
    )
  })

  it('RV-5 tells of each finding what is the matter and how it is mended', () => {
    const said = JSON.stringify([
      { code: 'logo', text: 'Send a square one.' },
      { ruleId: 'name-all-caps', pointer: '#/name', severity: 'warning', facts: {} },
      { ruleId: 'rule-of-another-release', pointer: '#/name', severity: 'warning', facts: {} },
    ])
    const parameters = { productName: 'Vela DB', said }
    expect(bodyIn('en', 'case_rejected', parameters)).toMatch(/one\.\n• The name is .+\.\n You/)
    expect(bodyIn('zh-CN', 'case_rejected', parameters)).toMatch(/one\.\n• .*。\n/)
    expect(bodyIn('en', 'case_rejected', parameters)).not.toContain('another-release')
  })

  it('RV-5 shows what was kept before there were codes as it was', () => {
    const parameters = { productName: 'Vela DB', reasons: '\n• No logo\n' }
    expect(bodyIn('zh-CN', 'case_rejected', parameters)).toContain('• No logo')
  })

  it('ON-5 names new terms by the title that the reader can read, and else by the one that binds', () => {
    const from = '2027-01-01'
    const titles = JSON.stringify({ en: 'Vendor Terms', 'zh-CN': '服务商条款' })
    const told = { version: '2027-01', from, titles }
    expect(bodyIn('en', 'terms_announced', told)).toContain('“Vendor Terms”')
    expect(bodyIn('zh-CN', 'terms_announced', told)).toContain('《服务商条款》')
    const plain = { ...told, titles: JSON.stringify({ en: 'Vendor Terms' }) }
    expect(bodyIn('zh-CN', 'terms_announced', plain)).toContain('《Vendor Terms》')
    // The agreement with the marketplace is no news that one can do without.
    expect(groupOf('terms_announced')).toBe('account')
    const kept = { version: '2027-01', from, title: 'Vendor Terms' }
    expect(bodyIn('en', 'terms_announced', kept)).toContain('“Vendor Terms”, version 2027-01')
  })

  it('ON-8 names the fields of a sheet that came back', () => {
    const said = { feedback: 'Nearly there', remarks: [{ field: 'summary', text: 'For whom?' }] }
    const parameters = { vendorName: 'Larch', productType: 'saas', remarks: JSON.stringify(said) }
    expect(bodyIn('en', 'isv_returned', parameters)).toContain('• Short description: For whom?')
    expect(bodyIn('zh-CN', 'isv_returned', parameters)).not.toContain('Short description')
  })
})
