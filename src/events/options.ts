import type { EventOptions, GivenEventOptions } from '../../schemas/events/options.js'

/** What holds where `given` is wanted in place of `defaults`. */
export function optionsOver (
  defaults: EventOptions,
  { autoDownload = defaults.autoDownload, ...given }: GivenEventOptions = {}
): EventOptions {
  return {
    ...defaults,
    ...given,
    autoDownload: typeof autoDownload === 'string' ? autoDownload : autoDownload ? 'base64' : 'off'
  }
}
