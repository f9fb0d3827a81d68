import { describe, expect, it } from '@jest/globals'
import { acceptedLanguages, chosenLanguage, languageOf, readerLanguage } from './languages.ts'

describe('ST-1 the language of a reader', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr-FR,fr;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['en-GB;q=0.7, zh-Hans', 'zh-CN'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['fr, zh-TW;q=0.4', 'zh-CN'],
  ])('ST-1 is read from “%s”', (header, language) => {
    expect(languageOf(acceptedLanguages(header))).toBe(language)
  })

  it('ST-1 is the choice that the browser keeps, and nothing else', () => {
    expect(chosenLanguage('theme=dark; emporium-language=zh-CN')).toBe('zh-CN')
    expect(chosenLanguage('emporium-language=en')).toBe('en')
    expect(chosenLanguage('emporium-language=fr')).toBeUndefined()
    expect(chosenLanguage('not-emporium-language=zh-CN')).toBeUndefined()
    expect(chosenLanguage(undefined)).toBeUndefined()
  })

  it('ST-1 is the choice before the browser’s; a program that asks for none has none', () => {
    const accepts = { 'accept-language': 'zh-CN,en;q=0.5' }
    expect(readerLanguage(accepts)).toBe('zh-CN')
    expect(readerLanguage({ ...accepts, cookie: 'emporium-language=en' })).toBe('en')
    expect(readerLanguage({ 'accept-language': '*' })).toBeUndefined()
    expect(readerLanguage({})).toBeUndefined()
  })
})
