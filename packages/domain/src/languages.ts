/** The languages that every text of the product is written in. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** The cookie in which a browser keeps its reader's choice, so that pages from the server follow it too. */
export const languageCookie = 'emporium-language'

const yearSeconds = 365 * 24 * 60 * 60

/** The cookie that keeps a choice, as a page sets it or a server says it. */
export const languageChoice = (language: Language): string =>
  `${languageCookie}=${language}; path=/; max-age=${yearSeconds}; samesite=lax`

/** The first of a reader's languages that we have; English when there is none. */
export function languageOf(tags: readonly string[]): Language {
  const chinese = tags.findIndex((tag) => /^zh\b/i.test(tag))
  const english = tags.findIndex((tag) => /^en\b/i.test(tag))
  return chinese >= 0 && (english < 0 || chinese < english) ? 'zh-CN' : 'en'
}

/** The tags of an Accept-Language header, the most wanted first; those with q=0 are not wanted (RFC 9110). */
export function acceptedLanguages(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const quality = rest.map((each) => /^\s*q=([\d.]+)$/i.exec(each)?.[1]).find(Boolean)
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}

/** The reader's choice in a Cookie header or in `document.cookie`, if there is one. */
export function chosenLanguage(cookies: string | undefined): Language | undefined {
  const kept = (cookies ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(`${languageCookie}=`))
  return languages.find((language) => kept === `${languageCookie}=${language}`)
}

/**
 * The language in which a page is read from which a request comes: the one chosen in the page, else the first of the
 * browser's that we have. Undefined for a program that asks for none.
 */
export function readerLanguage(headers: {
  cookie?: string
  'accept-language'?: string
}): Language | undefined {
  const accepted = acceptedLanguages(headers['accept-language'])
  return chosenLanguage(headers.cookie) ?? (accepted.length > 0 ? languageOf(accepted) : undefined)
}
