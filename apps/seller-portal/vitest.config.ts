import vue from '@vitejs/plugin-vue'
import Icons from 'unplugin-icons/vite'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue(), Icons({ compiler: 'vue3' })],
  resolve: { conditions: ['@emporium/source', ...defaultClientConditions] },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['@emporium/ui/any-speed'],
  },
})
