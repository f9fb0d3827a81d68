import { useHead } from '@unhead/vue'
import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { usePublicUrl } from './server-answer.ts'
import { useAppText } from './text.ts'

/** What a thing is in the words of schema.org, for search engines. */
export type StructuredData = Record<string, unknown>

/** What a page says of itself to the window, to search engines and to whoever links to it. */
export type PageFacts = {
  title: string
  description?: string
  /** The one address of the page, as a path; without one it is not for search engines. */
  path?: string
  /** A picture, as a path. */
  picture?: string | null
  /** Structured data of schema.org, one for each thing that the page is about. */
  data?: readonly StructuredData[]
  /** Whether it is the page of a product, for whoever shows a link to it. */
  isProduct?: boolean
}

const scriptText = (data: unknown) => JSON.stringify(data).replaceAll('<', String.raw`\u003c`)

/** Keeps title and meta data of the page that is shown (ST-1). */
export function usePageHead(facts: () => PageFacts): void {
  const publicUrl = usePublicUrl()
  const { t } = useAppText()
  const route = useRoute()
  const head = computed(() => {
    const { title, description, path, picture, data = [], isProduct } = facts()
    const url = `${publicUrl}${path ?? route.path}`
    return {
      title: title === t('brand') ? title : `${title} · ${t('brand')}`,
      meta: [
        ...(description ? [{ name: 'description', content: description }] : []),
        ...(path ? [] : [{ name: 'robots', content: 'noindex' }]),
        { property: 'og:title', content: title },
        { property: 'og:type', content: isProduct ? 'product' : 'website' },
        { property: 'og:url', content: url },
        { property: 'og:site_name', content: t('brand') },
        ...(description ? [{ property: 'og:description', content: description }] : []),
        ...(picture ? [{ property: 'og:image', content: `${publicUrl}${picture}` }] : []),
      ],
      link: path ? [{ rel: 'canonical' as const, href: url }] : [],
      script: data.map((one) => ({
        type: 'application/ld+json' as const,
        innerHTML: scriptText({ '@context': 'https://schema.org', ...one }),
      })),
    }
  })
  useHead(head)
}
