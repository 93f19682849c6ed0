import { define } from '../../loader.js'

/** Experiments and features that WhatsApp turns on from its side. None is on here. */
define('WAWebABProps', { getABPropConfigValue: (_name: string): unknown => undefined })
define('WAWebPrimaryFeatures', { primaryFeatureEnabled: (_name: string): boolean => false })
