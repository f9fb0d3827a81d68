import { emporiumVite } from '../vite.ts'

export default emporiumVite({ root: import.meta.dirname, base: '/' })
