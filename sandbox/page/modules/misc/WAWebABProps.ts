import { define } from '../../loader.js'
import { whatsNew } from '../../whats-new.js'

/** Experiments and features that WhatsApp turns on from its side. */
export function getABPropConfigValue (name: string): unknown {
  return name === 'web_whats_new_auto_modal' ? whatsNew.isOn : undefined
}

define('WAWebABProps', { getABPropConfigValue })
define('WAWebPrimaryFeatures', { primaryFeatureEnabled: (_name: string): boolean => false })
