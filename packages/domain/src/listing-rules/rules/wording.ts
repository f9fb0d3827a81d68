import { plainText } from '../plain-text.ts'
import type { ReadableListing, TextField } from '../readable-listing.ts'
import { listingRule } from '../rule.ts'

/** Offers that no listing may make, in the languages of the marketplace. */
const banned = [
  'crack',
  'cracked',
  'keygen',
  'warez',
  'nulled',
  'serial number generator',
  'guaranteed profit',
  '破解版',
  '注册机',
  '盗版',
  '稳赚不赔',
]

/** Claims that nobody can prove; Chinese advertising law forbids most of them. */
const hype = [
  'world leading',
  'world-leading',
  "world's best",
  'number one',
  'no. 1',
  'best in the world',
  'best-in-class',
  'best in class',
  '100% secure',
  'unhackable',
  'revolutionary',
  'game changing',
  'game-changing',
  '世界第一',
  '全球第一',
  '全国第一',
  '行业第一',
  '国家级',
  '最高级',
  '最佳',
  '顶级',
]

/** Text that somebody meant to replace. */
const placeholders = [
  /lorem ipsum/i,
  /dolor sit amet/i,
  /\byour (?:text|product|company)(?: name)? here\b/i,
  /\bTODO:/,
  /\bT\.?B\.?D\.?\b/,
  /\[(?:insert|your|name|text)\b[^\]]*\]/i,
  /\bx{4,}\b/i,
  /^(?:test|asdf|qwerty|foo|bar)[\s.!]*$/i,
  /(?:待补充|此处填写|请填写)/,
]

/** A product has to be released and stable (ON-3). */
const unfinished =
  /\b(?:alpha|beta|release candidate|preview release|nightly|snapshot|rc\d*)\b|(?:测试版|内测|公测)/i

const isWordSign = (sign: string | undefined) => sign !== undefined && /[a-z0-9]/i.test(sign)

/** The words of a list that stand in a text as words of their own; Chinese has no spaces between them. */
function wordsIn(text: string, words: readonly string[]): string[] {
  const lower = text.toLowerCase()
  return words.filter((word) => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const isWhole = !isWordSign(lower[at - 1]) && !isWordSign(lower[at + word.length])
      if (isWhole || /\p{Script=Han}/u.test(word)) return true
    }
    return false
  })
}

const shown: readonly TextField[] = [
  'name',
  'shortDescription',
  'releaseNote',
  'detailsHtml',
  'supportHtml',
  'pricingDetails',
]
const legal: readonly TextField[] = ['eulaHtml', 'refundPolicyHtml']

const inTexts =
  (fields: readonly TextField[], find: (text: string) => readonly string[]) =>
  (listing: ReadableListing) =>
    fields.flatMap((field) => {
      const found = [...new Set(find(plainText(listing[field])))]
      return found.length > 0
        ? [{ pointer: `#/${field}`, facts: { found: found.slice(0, 5).join(', ') } }]
        : []
    })

const matchOf = (pattern: RegExp) => (text: string) => pattern.exec(text)?.slice(0, 1) ?? []

/** What is said, and should not be said like that (RV-4, RV-8). */
export const wordingRules = [
  listingRule(
    'banned-words',
    inTexts(shown, (text) => wordsIn(text, banned)),
  ),
  listingRule(
    'placeholder-text',
    inTexts([...shown, ...legal], (text) => placeholders.flatMap((one) => matchOf(one)(text))),
  ),
  listingRule(
    'hype-words',
    inTexts(shown, (text) => wordsIn(text, hype)),
  ),
  listingRule('unfinished-product', inTexts(['name', 'versionNumber'], matchOf(unfinished))),
]
