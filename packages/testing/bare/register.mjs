// Loaded by `node --import` before the tests: TypeScript runs as it does in `npm run dev`, and "@jest/globals", which
// Jest itself provides only inside its own sandbox, means the globals of the bare runner.
import '@oxc-node/core/register'
import { registerHooks } from 'node:module'

const globals = new URL('globals.mjs', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
})
