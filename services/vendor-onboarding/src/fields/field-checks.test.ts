import { describe, expect, it } from '@jest/globals'
import {
  country,
  email,
  emailOrHttps,
  https,
  line,
  paragraphs,
  phone,
  type FieldCheck,
} from './field-checks.ts'

const table: [string, FieldCheck, string[], string[]][] = [
  ['line', line, ['Ünïcode & 北京', "O'Neil"], ['a\nb', 'a\tb', 'a\u0000', 'a\u0085', 'a\u2066b']],
  ['paragraphs', paragraphs, ['a\r\nb\tc'], ['a\u0000', 'a\u001b[0m', 'a\u202eb']],
  [
    'email',
    email,
    ['a@b.de', 'first.last+tag@sub.example.com'],
    ['a', 'a@b', '@b.de', 'a b@c.de', 'a@b..de', 'a@-b.de', 'a@b.d', 'a@b.de\n', '<a@b.de>'],
  ],
  [
    'https',
    https,
    ['https://a.de', 'HTTPS://a.de/x?y=1#z', 'https://bücher.example/'],
    ['http://a.de', 'https://', 'https://localhost', 'javascript:alert(1)', 'https://u:p@a.de'],
  ],
  [
    'phone',
    phone,
    ['+49 30 123456', '(030) 12-34.56', '123456'],
    ['12345', '+', '1234567890123456', '030 12 x'],
  ],
  ['country', country, ['DE', 'CN', 'US'], ['de', 'DEU', 'ZZ', 'QX', '']],
  ['emailOrHttps', emailOrHttps, ['a@b.de', 'https://a.de'], ['a.de', 'http://a.de']],
]

describe.each(table)('ON-4 %s', (_name, check, right, wrong) => {
  it.each(right)('ON-4 takes %j', (text) => {
    expect(check(text)).toBeNull()
  })
  it.each(wrong)('ON-4 refuses %j', (text) => {
    expect(check(text)).toEqual(expect.any(String))
  })
})
