import { join } from 'node:path'
import { family } from '../support/family.js'

await family(join(import.meta.dirname, 'chats'))
