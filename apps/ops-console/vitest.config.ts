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
    // No test replaces a module for itself alone, so files may share them: most of the time went into loading them.
    isolate: false,
    include: ['src/**/*.test.ts'],
    setupFiles: ['@emporium/ui/any-speed', 'test/setup.ts'],
  },
})
