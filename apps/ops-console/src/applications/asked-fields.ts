import { applicationFields, type ApplicationField } from '@emporium/domain'
import { computed } from 'vue'
import { useAppText } from '../text.ts'

/** What each field of the form is called on the officer's page. */
const names = {
  'company/legalName': 'legalName',
  'company/registrationNumber': 'registrationNumber',
  'company/country': 'country',
  'company/address': 'address',
  'company/website': 'website',
  'contact/name': 'contactName',
  'contact/jobTitle': 'jobTitle',
  'contact/email': 'email',
  'contact/phone': 'phone',
  'product/name': 'productName',
  'product/type': 'type',
  'product/description': 'description',
  'product/releaseStatus': 'releaseStatus',
  'product/billingModel': 'billingModel',
  'product/thirdPartyLicences/included': 'licences',
  'product/thirdPartyLicences/details': 'licenceDetails',
  'support/process': 'process',
  'support/hours': 'hours',
  'support/channels': 'channels',
  'support/contact': 'supportContact',
  links: 'links',
} as const satisfies Record<ApplicationField, string>
const parts = {
  company: 'company',
  contact: 'contact',
  product: 'product',
  support: 'support',
} as const

/** The fields at which an officer can point, part by part as in the form (ON-7). */
export function useAskedFields() {
  const { t } = useAppText()
  return computed(() =>
    applicationFields.map((value) => {
      const part = Object.values(parts).find((one) => value.startsWith(`${one}/`))
      const name = t(`application.${names[value]}`)
      return { value, label: part ? `${t(`application.${part}`)}: ${name}` : name }
    }),
  )
}
