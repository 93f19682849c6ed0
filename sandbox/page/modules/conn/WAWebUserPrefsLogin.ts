import { define } from '../../loader.js'
import { login } from '../../login-state.js'

/** Whether this browser is a linked device. */
const isLinked = (): boolean => login.linked

define('WAWebUserPrefsLogin', { isLoggedIn: isLinked })
define('WAWebUserPrefsInfoStore', { isRegistered: isLinked })
