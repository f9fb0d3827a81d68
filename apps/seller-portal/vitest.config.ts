import vue from '@vitejs/plugin-vue'
import Icons from 'unplugin-icons/vite'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue(), Icons({ compiler: 'vue3' })],
  resolve: { conditions: ['@emporium/source', ...defaultClientConditions] },
  test: {
    // What never ends fails; how quick a machine is says nothing.
    testTimeout: 30_000,
    environment: 'happy-dom',
    // Files replace modules for themselves, and still share what was compiled.
    pool: 'vmThreads',
    include: ['src/**/*.test.ts'],
    setupFiles: ['@emporium/ui/any-speed'],
  },
})
