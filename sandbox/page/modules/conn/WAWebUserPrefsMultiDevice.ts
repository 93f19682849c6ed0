import { define } from '../../loader.js'
import { login } from '../../login-state.js'

/** Whether this browser is a linked device. */
export const isRegistered = (): boolean => login.linked

let connected = false

/** Whether the server has taken the login of this device since the page was loaded. */
export function setIsConnectedAsRegistered (value: boolean): void {
  connected = value
}

define('WAWebUserPrefsMultiDevice', { isRegistered })
define('WAWebUserPrefsIsLoggedIn', { isLoggedIn: () => isRegistered() && connected, setIsConnectedAsRegistered })
