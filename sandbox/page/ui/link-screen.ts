import QRCode from 'qrcode'
import { login } from '../login-state.js'
import { BackendEventBus } from '../modules/conn/WAWebBackendEventBus.js'
import { element } from './element.js'

const STEPS = [
  'Open WhatsApp on your phone',
  'Go to Settings, then Linked devices',
  'Tap Link a device and point the phone at this picture'
]
const SANDBOX_STEP = 'No phone here? This is a sandbox: the control API scans for you'

/** The picture that a phone scans. It stays, faded, when its time is over. */
const canvas = element('canvas', { 'aria-label': 'Scan this QR to link a device' })

function qrScreen (): HTMLElement {
  const { qr, idle } = login
  if (qr !== undefined) void QRCode.toCanvas(canvas, qr, { width: 276, margin: 2, errorCorrectionLevel: 'L' })
  const reload = idle && element('button', { type: 'button' }, 'Reload QR')
  if (reload) reload.addEventListener('click', () => BackendEventBus.triggerRefreshQR())
  return card(
    'Link this session',
    STEPS,
    element('div', { class: idle ? 'qr old' : 'qr', 'data-ref': qr ?? '' }, canvas, reload)
  )
}

function codeScreen (phone: string, code: string): HTMLElement {
  const letters = [...code].map((letter) => element('span', {}, letter))
  const steps = [
    'Open WhatsApp on your phone',
    'Go to Linked devices and tap Link with phone number',
    `Type this code on the phone with number +${phone}`
  ]
  return card(
    'Enter the code on your phone',
    steps,
    element('div', { class: 'code', 'data-link-code': code }, ...letters)
  )
}

function card (title: string, steps: string[], picture: HTMLElement): HTMLElement {
  const list = [...steps, SANDBOX_STEP].map((step) => element('li', {}, step))
  return element(
    'main',
    { class: 'landing landing-wrapper' },
    element('div', { class: 'card' }, element('div', {}, element('h1', {}, title), element('ol', {}, ...list)), picture)
  )
}

export function linkScreen (): HTMLElement {
  return login.code === undefined ? qrScreen() : codeScreen(login.code.phone, login.code.code)
}
