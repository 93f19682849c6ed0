import type { Calls } from '../calls.js'
import type { Client } from './client.js'

export const calls = (page: Client): Calls => ({
  reject: async (id) => await page.rejectCall(id)
})
