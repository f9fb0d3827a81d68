import { actsEn } from './acts.en.ts'
import { answersEn } from './answers.en.ts'
import { auditEn } from './audit.en.ts'
import { brandEn } from './brand.en.ts'
import { caseEn } from './case.en.ts'
import { colleaguesEn } from './colleagues.en.ts'
import { deskEn } from './desk.en.ts'
import { filtersEn } from './filters.en.ts'
import { showcaseEn } from './showcase.en.ts'
import { statisticsEn } from './statistics.en.ts'
import { hoursEn } from './hours.en.ts'
import { platformEn } from './platform.en.ts'
import { reportedEn } from './reported.en.ts'
import { rulesEn } from './rules.en.ts'
import { sellersEn } from './sellers.en.ts'

/** All texts of the console, in English. */
export const en = {
  brand: 'Emporium',
  ...deskEn,
  ...caseEn,
  ...colleaguesEn,
  ...rulesEn,
  ...reportedEn,
  ...answersEn,
  ...actsEn,
  ...auditEn,
  ...sellersEn,
  ...brandEn,
  ...hoursEn,
  ...filtersEn,
  ...statisticsEn,
  ...showcaseEn,
  ...platformEn,
}
