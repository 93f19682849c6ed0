type Answer = { status?: number, ack?: number, upload?: number, crash?: 'before' | 'after' }

/** Why a message does not go out, and what WhatsApp answers the page then. */
const CAUSES = {
  /** The server does not answer in time: the message waits. */
  network: { status: 408 },
  /** The server refuses it for good, with the error of its acknowledgement. */
  refused: { ack: 500 },
  timelock: { ack: 463 },
  'new-chat-cap': { ack: 475 },
  'rate-limit': { ack: 429 },
  /** The media host fails, or has a file no more. */
  upload: { upload: 500 },
  expired: { upload: 410 },
  /** The page dies before the server has the message, or after that and before it knows. */
  'crash-before': { crash: 'before' },
  'crash-after': { crash: 'after' }
} as const satisfies Record<string, Answer>

export type SendFaultCause = keyof typeof CAUSES

export const SEND_FAULT_CAUSES = Object.keys(CAUSES) as SendFaultCause[]

/** The messages of a session that shall fail. */
export class SendFaults {
  #answer: Answer = {}
  #left = 0

  /** @param count how many of the next ones */
  set (cause: SendFaultCause, count: number): void {
    this.#answer = CAUSES[cause]
    this.#left = count
  }

  end (): void {
    this.#left = 0
  }

  /** What becomes of a message that the page sends; one that goes out is not counted. */
  takeSend (): Omit<Answer, 'upload'> | undefined {
    const { upload, ...answer } = this.#answer
    if (this.#left === 0 || upload !== undefined) return undefined
    this.#left--
    return answer
  }

  /** The HTTP status that the media host answers an upload with. */
  takeUpload (): number | undefined {
    const { upload } = this.#answer
    if (this.#left === 0 || upload === undefined) return undefined
    this.#left--
    return upload
  }
}
