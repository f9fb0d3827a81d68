import type { paths } from '@emporium/api-client'
import { countryOptions as options } from '@emporium/ui'

/** A country or region as the API takes it. */
export type Country =
  paths['/api/v1/accounts']['post']['requestBody']['content']['application/json']['country']

/** Countries and regions to choose from, as the account service takes them (ON-1, ON-4). */
export const countryOptions = (locale: string) =>
  options(locale) as { value: Country; label: string }[]
