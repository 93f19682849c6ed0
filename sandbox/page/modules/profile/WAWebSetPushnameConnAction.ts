import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'

/** The name that I show to others. */
define('WAWebSetPushnameConnAction', {
  setPushname: async (name: string): Promise<void> => {
    await cloud.request('profile.name', { name })
  }
})
