import { categories } from './categories.ts'
import type { BillingModel, ReleaseStatus } from './isv.ts'
import type { SheetFieldName } from './isv-sheet.ts'
import type { SheetLanguage } from './isv-sheet.words.ts'
import {
  billingModelNamesZhCN,
  categoryNamesZhCN,
  regionNamesZhCN,
  releaseStatusNamesZhCN,
  subCategoryNamesZhCN,
} from './names.zh-CN.ts'
import { regionLabel } from './regions.ts'

const billingModelNames: Readonly<Record<BillingModel, string>> = {
  free: 'Free',
  subscription: 'Subscription',
  pay_as_you_go: 'Pay as you go',
  one_off: 'One-off payment',
  bring_your_own_licence: 'Bring your own licence',
}
const releaseStatusNames: Readonly<Record<ReleaseStatus, string>> = {
  released: 'Publicly released',
  beta: 'Beta or preview',
  in_development: 'In development',
}

function categoryPairName(language: SheetLanguage, pair: string): string {
  const [id, child] = pair.split('/')
  const category = categories.find((one) => one.id === id)
  const sub = category?.children.find(([one]) => one === child)
  if (!category || !sub) return pair
  return language === 'en'
    ? `${category.name} › ${sub[1]}`
    : `${categoryNamesZhCN[category.id]} › ${subCategoryNamesZhCN[sub[0]]}`
}

const choiceNames: Readonly<
  Partial<Record<SheetFieldName, (language: SheetLanguage, value: string) => string>>
> = {
  category: categoryPairName,
  osFamily: (_language, value) => (value === 'linux' ? 'Linux' : 'Windows'),
  billingModel: (language, value) =>
    (language === 'en' ? billingModelNames : billingModelNamesZhCN)[value as BillingModel] ?? value,
  releaseStatus: (language, value) =>
    (language === 'en' ? releaseStatusNames : releaseStatusNamesZhCN)[value as ReleaseStatus] ??
    value,
  regions: (language, value) =>
    language === 'en'
      ? regionLabel(value)
      : (regionNamesZhCN[value as keyof typeof regionNamesZhCN] ?? value),
}

/** What may be chosen, as the reader's language calls it; what is unknown is shown as it is. */
export function sheetChoiceName(
  language: SheetLanguage,
  field: SheetFieldName,
  value: string,
): string {
  return choiceNames[field]?.(language, value) ?? value
}
