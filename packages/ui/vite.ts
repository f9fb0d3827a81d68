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
import { keepActs } from './src/hydration/kept-acts.ts'

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

/** Keeps from the first paint what is done on a page that a server has drawn; its inline script is allowed as the other. */
export function actsKept(): Plugin {
  return {
    name: 'emporium-acts',
    transformIndexHtml: () => [
      { tag: 'script', children: `(${keepActs.toString()})()`, injectTo: 'head' },
    ],
  }
}

/** What Latin text is written in; other scripts bring files of their own, when a page has such text. */
const latinFont = /-latin-wght-normal-[\w-]+\.woff2$/

/**
 * Asks for the fonts together with the styles that name them: text is then laid out once, and does not move when they
 * come.
 */
function fontsBeforeText(): Plugin {
  let base = '/'
  return {
    name: 'emporium-fonts',
    configResolved: (config) => void (base = config.base),
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => latinFont.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              href: `${base}${file}`,
            },
            injectTo: 'head' as const,
          })),
    },
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
      fontsBeforeText(),
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
