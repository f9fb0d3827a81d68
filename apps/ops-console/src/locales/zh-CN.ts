import type { Words } from '@emporium/ui'
import { actsZhCN } from './acts.zh-CN.ts'
import { answersZhCN } from './answers.zh-CN.ts'
import { auditZhCN } from './audit.zh-CN.ts'
import { caseZhCN } from './case.zh-CN.ts'
import { colleaguesZhCN } from './colleagues.zh-CN.ts'
import { deskZhCN } from './desk.zh-CN.ts'
import type { en } from './en.ts'
import { filtersZhCN } from './filters.zh-CN.ts'
import { showcaseZhCN } from './showcase.zh-CN.ts'
import { statisticsZhCN } from './statistics.zh-CN.ts'
import { hoursZhCN } from './hours.zh-CN.ts'
import { platformZhCN } from './platform.zh-CN.ts'
import { brandZhCN } from './brand.zh-CN.ts'
import { reportedZhCN } from './reported.zh-CN.ts'
import { rulesZhCN } from './rules.zh-CN.ts'
import { sellersZhCN } from './sellers.zh-CN.ts'

/** 运营控制台的全部文字，简体中文。 */
export const zhCN: Words<typeof en> = {
  brand: 'Emporium',
  ...deskZhCN,
  ...caseZhCN,
  ...colleaguesZhCN,
  ...rulesZhCN,
  ...reportedZhCN,
  ...answersZhCN,
  ...actsZhCN,
  ...auditZhCN,
  ...sellersZhCN,
  ...brandZhCN,
  ...hoursZhCN,
  ...filtersZhCN,
  ...statisticsZhCN,
  ...showcaseZhCN,
  ...platformZhCN,
}
