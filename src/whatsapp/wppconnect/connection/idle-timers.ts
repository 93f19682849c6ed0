import type { Page } from 'puppeteer'

type Listener = () => unknown

/**
 * wppconnect asks the page every second and every five seconds whether it is linked, and nobody listens to what it
 * finds: the session's monitor looks by itself. Each of these timers is stopped by a listener for the end of the page.
 * To be called before wppconnect gets the page.
 * @returns what stops the timers
 */
export function idleTimers (page: Page): () => void {
  const stops: Listener[] = []
  const on = page.on
  const recording = (event: string, listener: Listener): Page => {
    if (event === 'close' && /\bclearInterval\(/.test(String(listener))) stops.push(listener)
    return Reflect.apply(on, page, [event, listener])
  }
  page.on = recording as typeof page.on
  return () => {
    page.on = on
    for (const stop of stops.splice(0)) stop()
  }
}
