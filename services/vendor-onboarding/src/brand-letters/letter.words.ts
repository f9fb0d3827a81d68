import type { Vendor } from '../vendors/vendor.entity.ts'
import type { BrandLetter } from './brand-letter.entity.ts'

/** What is printed. */
export type LetterPaper = {
  letter: Pick<
    BrandLetter,
    'companyName' | 'productName' | 'purpose' | 'places' | 'validFrom' | 'validUntil'
  >
  vendor: Pick<Vendor, 'registrationNumber' | 'country' | 'address'>
  number: string
  publicUrl: string
  now: Date
}

type StyleName = 'plain' | 'strong' | 'display'

const countryName = (code: string) =>
  new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code
const longDay = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

/** Lines that one fact of the letter may take; more of them run on, so that the page holds. */
const mostLines = 8
const fewLines = (text: string) =>
  text.split('\n').length > mostLines ? text.replaceAll(/\s*\n\s*/g, ' ') : text

/** What the letter says, and every text of it with its style, from which the fonts are cut (MK-1). */
export function letterTexts({ letter, vendor, number, publicUrl, now }: LetterPaper) {
  const host = new URL(publicUrl).host
  const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ')
  const words = {
    brand: 'Emporium',
    title: 'Brand authorisation letter',
    titleZh: '品牌授权书',
    number: `No. ${number}`,
    issued: `Issued ${longDay(now.toISOString().slice(0, 10))}`,
    greeting: 'To whom it may concern,',
    grant: `Emporium, the marketplace at ${host}, hereby authorises ${letter.companyName}, registered in ${countryName(vendor.country)} under ${vendor.registrationNumber}, ${oneLine(vendor.address)}, to use the name and the logo of the marketplace within the bounds of this letter:`,
    facts: [
      ['Authorised company 被授权方', letter.companyName],
      ['Product 产品', letter.productName],
      ['Purpose 用途', fewLines(letter.purpose)],
      ['Where it is used 使用范围', fewLines(letter.places)],
      ['Valid 有效期', `${longDay(letter.validFrom)} – ${longDay(letter.validUntil)}`],
    ] as [string, string][],
    conditions: [
      'The logo is used as supplied, with its clear space, and not larger than the company’s own name. The letter does not say that the marketplace recommends the product or answers for it. It cannot be passed on, ends with its last day, and can be revoked before; use ends when it ends.',
    ],
    signed: 'Emporium marketplace operations',
    department: 'Vendor onboarding · 服务商入驻团队',
    verify:
      'This letter is issued electronically and needs no signature. Whether it still holds can be checked by anyone at',
    url: `${publicUrl.replace(/\/$/, '')}/brand-letters/${number}`,
  }
  const all: [string, StyleName][] = [
    [`${words.brand}.${words.title}`, 'display'],
    [words.titleZh, 'plain'],
    [words.number, 'strong'],
    [words.issued, 'plain'],
    [words.greeting, 'plain'],
    [words.grant.replaceAll('\n', ' '), 'plain'],
    ...words.facts.flatMap(([label, value]): [string, StyleName][] => [
      [label, 'plain'],
      [value.replaceAll(/[\r\n\t]/g, ' '), 'strong'],
    ]),
    ...words.conditions.map((text): [string, StyleName] => [text, 'plain']),
    [words.signed, 'strong'],
    [words.department, 'plain'],
    [words.verify, 'plain'],
    [words.url, 'strong'],
  ]
  return { ...words, all, letterNumber: number, now }
}

/** The texts of one letter. */
export type LetterTexts = ReturnType<typeof letterTexts>
