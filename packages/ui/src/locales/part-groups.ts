import type { TextGroup } from '../text/create-texts.ts'

/** Texts of the parts that an app may leave until they are needed. */
export const partGroups = {
  problems: {
    en: async () => (await import('./problems.en.ts')).problemsEn,
    'zh-CN': async () => (await import('./problems.zh-CN.ts')).problemsZhCN,
  },
  states: {
    en: async () => (await import('./states.en.ts')).statesEn,
    'zh-CN': async () => (await import('./states.zh-CN.ts')).statesZhCN,
  },
  signedIn: {
    en: async () => (await import('./signed-in.en.ts')).signedInEn,
    'zh-CN': async () => (await import('./signed-in.zh-CN.ts')).signedInZhCN,
  },
} satisfies Record<string, TextGroup>
