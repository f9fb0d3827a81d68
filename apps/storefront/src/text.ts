import { useText } from '@emporium/ui'
import type { en } from './locales/en.ts'

/** This app's texts, by typed key. */
export const useAppText = () => useText<typeof en>()
