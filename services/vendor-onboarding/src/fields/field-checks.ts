import { type FaultCode, hiddenInName, hiddenInText, limits } from '@emporium/domain'

/** Says what is wrong with a text, by its code, or null. */
export type FieldCheck = (text: string) => FaultCode | null

const isControlled = (text: string) => /\p{Cc}/u.test(text)
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const emailForm =
  /^[^\s@<>()"',;:\\]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i

/** One line of text. */
export const line: FieldCheck = (text) => (isControlled(text) ? 'not-a-line' : hiddenInName(text))

/** Text of several lines. */
export const paragraphs: FieldCheck = (text) =>
  isControlled(text.replaceAll(/[\r\n\t]/g, ' ')) ? 'control-characters' : hiddenInText(text)

/** An e-mail address. */
export const email: FieldCheck = (text) =>
  emailForm.test(text) && text.length <= limits.email ? null : 'not-an-email'

/** An address on the web; https alone, so that nobody is led to a script or an open line (ON-4). */
export const https: FieldCheck = (text) => {
  const isHttps =
    /^https:\/\//i.test(text) &&
    !/\s/.test(text) &&
    !isControlled(text) &&
    hiddenInName(text) === null
  const url = isHttps ? URL.parse(text) : null
  return url && url.hostname.includes('.') && url.username === '' && url.password === ''
    ? null
    : 'not-https'
}

/** A telephone number as people write it: at most fifteen digits as E.164 allows, with the usual separators. */
export const phone: FieldCheck = (text) => {
  const digits = text.replaceAll(/\D/g, '').length
  return /^\+?[\d ()./-]+$/.test(text) && digits >= 6 && digits <= 15 ? null : 'not-phone'
}

/** A country of ISO 3166-1, two capital letters. */
export const country: FieldCheck = (text) =>
  /^[A-Z]{2}$/.test(text) && text !== 'ZZ' && regionNames.of(text) !== undefined
    ? null
    : 'not-country'

/** Where help is found: an e-mail address or a web address. */
export const emailOrHttps: FieldCheck = (text) =>
  email(text) === null || https(text) === null ? null : 'not-contact'
