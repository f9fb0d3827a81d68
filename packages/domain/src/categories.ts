/** Product categories and their sub-categories (IM-7, ST-1). Ids are stable; labels live in the apps' messages. */
export const categories = [
  {
    id: 'security',
    name: 'Security',
    children: [
      ['firewall', 'Firewalls'],
      ['identity', 'Identity and access'],
      ['vulnerability', 'Vulnerability management'],
      ['encryption', 'Encryption'],
    ],
  },
  {
    id: 'business',
    name: 'Business software',
    children: [
      ['intelligence', 'Business intelligence'],
      ['crm', 'Customer relations'],
      ['erp', 'Resource planning'],
      ['collaboration', 'Collaboration'],
    ],
  },
  {
    id: 'data',
    name: 'Data and analytics',
    children: [
      ['databases', 'Databases'],
      ['streaming', 'Streaming'],
      ['warehouses', 'Warehouses'],
      ['integration', 'Data integration'],
    ],
  },
  {
    id: 'developer',
    name: 'Developer tools',
    children: [
      ['ci', 'Build and delivery'],
      ['runtimes', 'Runtimes and stacks'],
      ['testing', 'Testing'],
      ['repositories', 'Repositories'],
    ],
  },
  {
    id: 'operations',
    name: 'Operations',
    children: [
      ['monitoring', 'Monitoring'],
      ['logging', 'Logging'],
      ['backup', 'Storage and backup'],
      ['networking', 'Networking'],
    ],
  },
  {
    id: 'content',
    name: 'Websites and content',
    children: [
      ['cms', 'Content management'],
      ['commerce', 'Commerce'],
      ['learning', 'Learning'],
      ['forums', 'Forums'],
    ],
  },
  {
    id: 'ai',
    name: 'AI and documents',
    children: [
      ['models', 'Model serving'],
      ['vision', 'Vision'],
      ['language', 'Language'],
      ['documents', 'Documents'],
    ],
  },
] as const

export type CategoryId = (typeof categories)[number]['id']
export type SubCategoryId = (typeof categories)[number]['children'][number][0]
export const categoryIds: readonly string[] = categories.map((category) => category.id)

/** Ids of all sub-categories, each of which is in one category. */
export const allSubCategoryIds: readonly string[] = categories.flatMap(({ children }) =>
  children.map(([id]) => id),
)

/** Sub-category ids of a category; empty when the category is unknown. */
export function subCategoryIds(categoryId: string): readonly string[] {
  return categories.find((category) => category.id === categoryId)?.children.map(([id]) => id) ?? []
}
