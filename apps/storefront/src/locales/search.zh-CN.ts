import type { Words } from '@emporium/ui'
import type { searchEn } from './search.en.ts'

/** 搜索框的建议，简体中文（ST-1）。 */
export const searchZhCN: Words<typeof searchEn> = {
  search: {
    label: '搜索建议',
    count: '{count} 条建议，可用方向键选择',
    seller: '服务商',
    category: '类目',
    all: '搜索“{words}”',
  },
}
