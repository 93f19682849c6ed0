import { define } from '../../loader.js'

/** Seconds. */
export const unixTime = (): number => Math.floor(Date.now() / 1000)

define('WATimeUtils', { unixTime, unixTimeMs: () => Date.now() })
