import { createApp } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { createEmporiumI18n } from '../src/index.ts'
import Gallery from './Gallery.vue'
import './gallery.css'

const texts = createEmporiumI18n({ en: {}, zhCN: async () => ({}) })
const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: () => import('./FormsSection.vue') },
    { path: '/lists', component: () => import('./ListsSection.vue') },
    { path: '/states', component: () => import('./StatesSection.vue') },
    { path: '/shop', component: () => import('./ShopSection.vue') },
  ],
})
await texts.start()
createApp(Gallery).use(router).use(texts).mount('#app')
