import { NotFound } from '../../../src/errors.js'
import type { Calls } from '../../../src/whatsapp/calls.js'
import type { FakeAccount } from './account.js'

export const calls = ({ ringing }: FakeAccount): Calls => ({
  reject: async (id = ringing[0]) => {
    if (id === undefined) throw new NotFound('call that rings')
    const place = ringing.indexOf(id)
    if (place === -1) throw new NotFound(`call ${id}`)
    ringing.splice(place, 1)
    return true
  }
})
