import { ABOUT_A_MESSAGE, type SessionEvent } from '../../schemas/events/events.js'
import type { EventOptions } from '../../schemas/events/options.js'

interface FileMarks { mimetype?: unknown, isMedia?: unknown, isMMS?: unknown }

/** Whether an event is about a message with a file that is to be loaded. One's own message only if webhooks get it. */
export function needsAttachment (
  { event, data }: SessionEvent,
  { autoDownload, onSelfMessage }: EventOptions
): boolean {
  if (autoDownload === 'off' || !ABOUT_A_MESSAGE.has(event) || (event === 'onselfmessage' && !onSelfMessage)) {
    return false
  }
  const { mimetype, isMedia, isMMS } = data as FileMarks
  return Boolean(mimetype) || isMedia === true || isMMS === true
}
