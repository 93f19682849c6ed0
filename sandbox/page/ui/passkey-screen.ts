import { login, type PasskeyScreen } from '../login-state.js'
import { resetLinkDeviceState, WAWebLinkDeviceEvents } from '../modules/conn/WAWebLinkDeviceAction.js'
import {
  cancelShortcakePasskeyPairing,
  confirmShortcakeVerificationCode,
  startShortcakePasskeyPairing
} from '../modules/conn/WAWebShortcakeLinkingAction.js'
import { element } from './element.js'

const show = (screen: PasskeyScreen | undefined) => login.set('passkey', screen)
const isOpen = () => login.passkey !== undefined

WAWebLinkDeviceEvents.on('link_device_events:passkey_prologue_request', () => {
  if (!isOpen()) show({ step: 'passkey_prompt' })
})
WAWebLinkDeviceEvents.on('link_device_events:shortcake_prologue_sent', () => {
  if (isOpen()) show({ step: 'waiting_for_phone' })
})
WAWebLinkDeviceEvents.on('link_device_events:shortcake_verification_code_ready', (code: string, isSkipped: boolean) => {
  if (!isOpen()) return
  show({ step: 'code_matching', code, isConfirming: isSkipped })
  if (isSkipped) confirmShortcakeVerificationCode().catch(() => show({ step: 'error' }))
})
WAWebLinkDeviceEvents.on('link_device_events:shortcake_error', () => {
  if (isOpen()) show({ step: 'error' })
})

function start (): void {
  show({ step: 'passkey_pending' })
  startShortcakePasskeyPairing().catch(() => show({ step: 'error' }))
}

function confirm (code: string): void {
  show({ step: 'code_matching', code, isConfirming: true })
  confirmShortcakeVerificationCode().catch(() => show({ step: 'code_matching', code }))
}

async function cancel (): Promise<void> {
  cancelShortcakePasskeyPairing()
  await resetLinkDeviceState({ linkDeviceMethod: 'QR_CODE' })
  show(undefined)
}

function button (text: string, testId: string, onClick: (() => void) | undefined): HTMLElement {
  const made = element('button', { type: 'button', 'data-testid': testId, ...(onClick ? {} : { disabled: '' }) }, text)
  if (onClick) made.addEventListener('click', onClick)
  return made
}

function card ({ step, code = '', isConfirming = false }: PasskeyScreen): HTMLElement {
  if (step === 'waiting_for_phone') return element('p', {}, 'Waiting for your phone')
  if (step === 'code_matching') {
    const letters = [...code].map((letter) => element('span', {}, letter))
    return element(
      'div',
      { 'data-testid': 'shortcake_code_matching_card' },
      element('h1', {}, 'Does your phone show this code?'),
      element('div', { class: 'code', 'data-testid': 'shortcake_verification_code_display' }, ...letters),
      button('Confirm', 'shortcake_code_confirm_button', isConfirming ? undefined : () => confirm(code))
    )
  }
  return element(
    'div',
    { 'data-testid': 'shortcake_passkey_prompt_card' },
    element('h1', {}, 'Use your passkey'),
    step === 'error' && element('span', { role: 'alert' }, 'That did not work. Try again.'),
    button('Continue', 'shortcake_passkey_continue_button', step === 'passkey_pending' ? undefined : start)
  )
}

export function passkeyScreen (screen: PasskeyScreen): HTMLElement {
  const onCancel = () => { void cancel() }
  return element(
    'main',
    { class: 'landing', 'data-testid': 'shortcake_passkey_screen' },
    element('div', { class: 'card' }, card(screen), button('Cancel', 'shortcake_cancel_button', onCancel))
  )
}
