import type { VendorApplicationView } from '@emporium/api-client'
import { supportChannelIds, supportChannels } from '@emporium/domain'
import { useWritten, type Fact } from '@emporium/ui'
import { computed } from 'vue'
import { useAppText } from '../text.ts'

/** The whole application form as datasheets, part by part (ON-4). */
export function useApplicationFacts(application: () => VendorApplicationView | undefined) {
  const { t, maybe } = useAppText()
  const { countryName } = useWritten()
  /** Channels outside of the form's own choices stand as they were written. */
  function channelText(name: string): string {
    const known = supportChannelIds.find((id) => supportChannels[id] === name)
    return known ? t(`supportChannel.${known}`) : name
  }
  const sheets = computed<{ title: string; facts: Fact[] }[]>(() => {
    const found = application()
    if (!found) return []
    const { company, contact, product, support, links } = found
    const licences = product.thirdPartyLicences
    return [
      {
        title: t('application.company'),
        facts: [
          { key: 'legalName', label: t('application.legalName'), value: company.legalName },
          {
            key: 'number',
            label: t('application.registrationNumber'),
            value: company.registrationNumber,
          },
          {
            key: 'country',
            label: t('application.country'),
            value: company.country && countryName(company.country),
          },
          { key: 'address', label: t('application.address'), value: company.address },
          { key: 'web', label: t('application.website'), value: company.website },
        ],
      },
      {
        title: t('application.contact'),
        facts: [
          { key: 'name', label: t('application.contactName'), value: contact.name },
          { key: 'job', label: t('application.jobTitle'), value: contact.jobTitle },
          { key: 'mail', label: t('application.email'), value: contact.email },
          { key: 'phone', label: t('application.phone'), value: contact.phone },
        ],
      },
      {
        title: t('application.product'),
        facts: [
          { key: 'name', label: t('application.productName'), value: product.name },
          {
            key: 'type',
            label: t('application.type'),
            value: maybe(`productType.${product.type}`),
          },
          { key: 'text', label: t('application.description'), value: product.description },
          {
            key: 'release',
            label: t('application.releaseStatus'),
            value: maybe(`releaseStatus.${product.releaseStatus}`),
          },
          {
            key: 'billing',
            label: t('application.billingModel'),
            value: maybe(`billingModel.${product.billingModel}`),
          },
          {
            key: 'licences',
            label: t('application.licences'),
            value: licences.included
              ? licences.details || t('yes')
              : licences.included === false
                ? t('no')
                : null,
          },
        ],
      },
      {
        title: t('application.support'),
        facts: [
          { key: 'process', label: t('application.process'), value: support.process },
          { key: 'hours', label: t('application.hours'), value: support.hours },
          {
            key: 'channels',
            label: t('application.channels'),
            value: support.channels.map(channelText).join(' · ') || null,
          },
          { key: 'contact', label: t('application.supportContact'), value: support.contact },
          { key: 'links', label: t('application.links'), value: links.join('\n') || null },
        ],
      },
    ]
  })
  return sheets
}
