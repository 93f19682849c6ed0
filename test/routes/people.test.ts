import { family } from '../support/family.js'

await family(import.meta.dirname, 'blocklist', 'broadcasts', 'calls', 'community', 'contacts', 'device', 'newsletter', 'presence')
