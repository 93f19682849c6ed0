import { family } from '../support/family.js'

await family(import.meta.dirname, 'visitors')
