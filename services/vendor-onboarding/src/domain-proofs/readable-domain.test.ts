import { describe, expect, it } from '@jest/globals'
import { readableDomain } from './readable-domain.ts'

describe('ON-10 a domain in the words of people', () => {
  it.each([
    ['larch.example', 'larch.example'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['xn--fiqs8s.example', '中国.example'],
  ])('ON-10 reads %s as %s', (domain, read) => {
    expect(readableDomain(domain)).toBe(read)
  })

  it.each([
    // "apple" in Cyrillic letters
    'xn--80ak6aa92e.com',
    // a Greek omicron in "google"
    'xn--gogle-rce.com',
    // a dotless i in "bing"
    'xn--bng-jua.com',
  ])('ON-10 shows %s as it stands in DNS: it could be read as another', (domain) => {
    expect(readableDomain(domain)).toBe(domain)
  })
})
