import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import Icons from 'unplugin-icons/vite'
import {
  defaultClientConditions,
  defaultServerConditions,
  mergeConfig,
  type Plugin,
  type UserConfig,
} from 'vite'
import { compression, defineAlgorithm } from 'vite-plugin-compression2'
import { themeScript } from './src/frame/theme-script.ts'

/** What an app may say about its build; everything else is the same for all three. */
export type EmporiumViteOptions = UserConfig & {
  /** Where the app lives on its host: `/`, `/seller/` or `/ops/`. */
  base?: string
}

/** Sets the class `dark` before the first paint; the gateway allows this one inline script by its hash. */
function themeBeforePaint(): Plugin {
  return {
    name: 'emporium-theme',
    transformIndexHtml: () => [{ tag: 'script', children: themeScript, injectTo: 'head-prepend' }],
  }
}

/** Ready-made brotli and gzip files beside each asset; the gateway only picks one. */
function precompressed(): Plugin {
  const plugin = compression({
    include: /\.(js|css|svg|json)$/,
    threshold: 1024,
    algorithms: [defineAlgorithm('brotliCompress'), defineAlgorithm('gzip', { level: 9 })],
  })
  return { ...plugin, apply: (_config, env) => env.command === 'build' && !env.isSsrBuild }
}

/** The Vite configuration that the three apps share: Vue, Tailwind, bundled icons, source packages, hidden maps. */
export function emporiumVite(options: EmporiumViteOptions = {}): UserConfig {
  const shared: UserConfig = {
    plugins: [
      vue(),
      tailwindcss(),
      Icons({ compiler: 'vue3', scale: 1.25 }),
      themeBeforePaint(),
      precompressed(),
    ],
    resolve: {
      conditions: ['@emporium/source', ...defaultClientConditions],
      dedupe: ['vue', 'vue-router', 'vue-i18n', 'reka-ui'],
    },
    ssr: {
      noExternal: [/^@emporium\//],
      resolve: { conditions: ['@emporium/source', ...defaultServerConditions] },
    },
    define: {
      __VUE_I18N_LEGACY_API__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
      // Texts are read by `readTexts`.
      __INTLIFY_DROP_MESSAGE_COMPILER__: 'true',
    },
    build: { target: 'es2022', sourcemap: 'hidden', reportCompressedSize: false },
  }
  return mergeConfig(shared, options)
}
