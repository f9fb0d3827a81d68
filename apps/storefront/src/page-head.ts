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
  /** One that is worth being shown large, with what it shows; it goes before the other. */
  largePicture?: { url: string; alt: string } | undefined
  /** Structured data of schema.org, one for each thing that the page is about. */
  data?: readonly StructuredData[]
  /** Whether it is the page of a product, for whoever shows a link to it. */
  isProduct?: boolean
}

type Picture = Pick<PageFacts, 'picture' | 'largePicture'>

/** How whoever shows a link to the page shows its picture. */
function pictureMeta(publicUrl: string, { picture, largePicture }: Picture) {
  const url = largePicture?.url ?? picture
  if (!url) return []
  const image = { property: 'og:image', content: `${publicUrl}${url}` }
  if (!largePicture) return [image]
  return [
    image,
    { property: 'og:image:alt', content: largePicture.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}

const scriptText = (data: unknown) => JSON.stringify(data).replaceAll('<', String.raw`\u003c`)

/** Keeps title and meta data of the page that is shown (ST-1). */
export function usePageHead(facts: () => PageFacts): void {
  const publicUrl = usePublicUrl()
  const { t } = useAppText()
  const route = useRoute()
  const head = computed(() => {
    const { title, description, path, data = [], isProduct, ...shown } = facts()
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
        ...pictureMeta(publicUrl, shown),
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
