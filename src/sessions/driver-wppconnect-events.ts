import type { Whatsapp } from '@wppconnect-team/wppconnect'
import type { Listeners } from './driver.js'

/** Attaches each listener once: wppconnect puts them into every page that this browser loads. */
export async function listen (whatsapp: Whatsapp, listeners: Listeners): Promise<void> {
  whatsapp.onMessage((message) => { listeners.onmessage(message as never) })
  whatsapp.onAck((ack) => { listeners.onack(ack as never) })
  whatsapp.onPresenceChanged((presence) => { listeners.onpresencechanged(presence as never) })
  whatsapp.onStateChange(() => { listeners.onStateChange() })
}
