import { emporiumVite } from '@emporium/ui/vite'

export default emporiumVite({ base: process.env['APP_BASE'] ?? '/seller/' })
