import { define } from '../../loader.js'
import { getABPropConfigValue } from './WAWebABProps.js'

const COOL_OFF = 30
const SHORT_COOL_OFF = 15

export function isWhatsNewAutoModalEnabled (): boolean {
  return getABPropConfigValue('web_whats_new_auto_modal') === true
}

export function getWhatsNewAutoModalCooldownDays (): number {
  return getABPropConfigValue('web_whats_new_auto_modal_short_cooldown') === true ? SHORT_COOL_OFF : COOL_OFF
}

define('WAWebWhatsNewGatingUtils', { isWhatsNewAutoModalEnabled, getWhatsNewAutoModalCooldownDays })
