import { define } from '../../loader.js'

/** Only texts travel through this cloud: whoever sends media gets a plain refusal. */
define('WAWebMediaMmsV4Upload', {
  uploadMedia: async (): Promise<never> => { throw new Error('the sandbox does not carry media') }
})
