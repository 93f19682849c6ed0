import { EventEmitter } from '../../base/event-emitter.js'
import { define } from '../../loader.js'

/** What a dialog is made of: a function that draws it, with what that needs. */
export interface ModalElement<P = any> {
  type: (props: P) => HTMLElement
  props: P
}

/** Opens and closes dialogs; the screen listens and shows them. */
export class ModalManagerImpl extends EventEmitter {
  open (element: ModalElement, options?: { blockClose?: boolean }): void {
    this.trigger('open_modal', element, options)
  }

  close (): void {
    this.trigger('close_modal')
  }
}

export const ModalManager = new ModalManagerImpl()

define('WAWebModalManager', { ModalManagerImpl, ModalManager })
