import { ModalManager, type ModalElement } from '../modules/misc/WAWebModalManager.js'
import { element } from './element.js'

let shown: HTMLElement | undefined

/** False while no dialog is open. */
export function modal (): HTMLElement | false {
  return shown ?? false
}

export function redrawOnModals (draw: () => void): void {
  ModalManager.on('open_modal', ({ type, props }: ModalElement) => {
    shown = element('div', { role: 'dialog' }, type(props))
    draw()
  })
  ModalManager.on('close_modal', () => {
    shown = undefined
    draw()
  })
}
