import type { RouteRecordRaw } from 'vue-router'
import { placeRoles } from '../layouts/places.ts'

/** What operations shows on the storefront: the featured row, and campaigns (MK-2). */
export const showcase: RouteRecordRaw = {
  path: '/showcase',
  redirect: { name: 'featured' },
  meta: { needs: placeRoles.showcase },
  children: [
    {
      path: 'featured',
      name: 'featured',
      component: () => import('../featuring/FeaturedPage.vue'),
      meta: { title: 'featuring.title' },
    },
    {
      path: 'campaigns',
      name: 'campaigns',
      component: () => import('../campaigns/CampaignsPage.vue'),
      meta: { title: 'campaigns.title' },
    },
    {
      path: 'campaigns/new',
      name: 'new-campaign',
      component: () => import('../campaigns/NewCampaignPage.vue'),
      meta: { title: 'campaigns.begin' },
    },
    {
      path: 'campaigns/:id',
      name: 'campaign',
      component: () => import('../campaigns/CampaignPage.vue'),
      props: true,
      meta: { title: 'campaigns.one' },
    },
  ],
}
