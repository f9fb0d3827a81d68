import type { Language } from '../accounts/languages.ts'

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>

const roles: Words = {
  owner: { en: 'Owner', 'zh-CN': '所有者' },
  publisher: { en: 'Publisher', 'zh-CN': '发布者' },
  support: { en: 'Support', 'zh-CN': '支持' },
  finance: { en: 'Finance', 'zh-CN': '财务' },
  read_only: { en: 'Read-only', 'zh-CN': '只读' },
}
const productTypes: Words = {
  image: { en: 'image', 'zh-CN': '镜像' },
  saas: { en: 'SaaS', 'zh-CN': 'SaaS' },
}
const tables: Readonly<Record<string, Words>> = { role: roles, productType: productTypes }

/** A parameter in words: what is code to the platform (a team role, a product type) is not what people read. */
export function sayCode(name: string, value: string, language: Language): string {
  return tables[name]?.[value]?.[language] ?? value
}
