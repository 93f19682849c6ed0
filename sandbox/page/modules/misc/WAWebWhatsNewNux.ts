import { define } from '../../loader.js'
import { whatsNew } from '../../whats-new.js'

/** Days after which what was acknowledged may show again. */
const COOL_OFF = 30

interface CoolOffNux {
  shouldShow: () => boolean
  dismiss: () => void
}

export function createWhatsNewNux (_days = COOL_OFF): CoolOffNux {
  return { shouldShow: () => whatsNew.isOn, dismiss: () => whatsNew.dismiss() }
}

export function shouldShowWhatsNewNux (days = COOL_OFF): boolean {
  return createWhatsNewNux(days).shouldShow()
}

define('WAWebWhatsNewNux', { createWhatsNewNux, shouldShowWhatsNewNux })
