/** Unix time in seconds, as WhatsApp counts it. */
export function unixTime (): number {
  return Math.floor(Date.now() / 1000)
}
