import type { PreparedAnswerView } from '@emporium/api-client'

/** An answer about a logo. */
export const preparedAnswer = (said: Partial<PreparedAnswerView> = {}): PreparedAnswerView => ({
  id: 'q1',
  reasonCode: 'logo',
  title: { en: 'A square logo', 'zh-CN': '方形标志' },
  text: { en: 'Send a square one.', 'zh-CN': '请上传方形标志。' },
  quote: { en: 'The logo is square.', 'zh-CN': '标志为方形。' },
  hasOwnQuote: false,
  policyUrl: null,
  isRetired: false,
  revision: 3,
  editedAt: '2026-11-24T08:00:00.000Z',
  editedBy: 'Ada',
  actions: [],
  ...said,
})
