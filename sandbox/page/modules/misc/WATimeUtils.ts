import { define } from '../../loader.js'

/** How far this machine's clock is ahead of the servers', in seconds. */
let skew = 0

const getClockSkew = (): number => skew

export const setClockSkew = (seconds: number): void => {
  skew = seconds
}

/** By the servers' clock. */
export const unixTimeMs = (): number => Date.now() - skew * 1000

/** Seconds, by the servers' clock. */
export const unixTime = (): number => Math.floor(unixTimeMs() / 1000)

define('WATimeUtils', { unixTime, unixTimeMs, getClockSkew, setClockSkew })
