import { define } from '../../loader.js'
import { release } from '../../release.js'

export const VERSION_STR = release.version
const [VERSION_PRIMARY, VERSION_SECONDARY, VERSION_TERTIARY] = VERSION_STR.split('.')

define('WAWebBuildConstants', {
  VERSION_STR,
  VERSION_BASE: VERSION_STR,
  VERSION_PRIMARY,
  VERSION_SECONDARY,
  VERSION_TERTIARY,
  WINDOWS_BUILD: null
})
define('WAWebUpdaterVersion', { SANITIZED_VERSION_STR: VERSION_STR })
