/** The languages in which the platform writes to people. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]
