import { define } from '../../loader.js'

/** Bytes of a file with their type. */
export class OpaqueData {
  readonly #blob: Blob
  readonly #base64: string | undefined
  #url: string | undefined

  constructor (blob: Blob, base64?: string) {
    this.#blob = blob
    this.#base64 = base64
  }

  static async createFromData (data: BlobPart, type = ''): Promise<OpaqueData> {
    return new OpaqueData(new Blob([data], { type }))
  }

  static async createFromBase64Jpeg (base64: string): Promise<OpaqueData> {
    const response = await fetch(`data:image/jpeg;base64,${base64}`)
    return new OpaqueData(await response.blob(), base64)
  }

  retain (): void {}
  autorelease (): void {}
  autoreleaseWhenPromiseCompletes (_promise: Promise<unknown>): void {}
  throwIfReleased (): void {}

  url (): string {
    return (this.#url ??= URL.createObjectURL(this.#blob))
  }

  type (): string {
    return this.#blob.type
  }

  size (): number {
    return this.#blob.size
  }

  forceToBlob (): Blob {
    return this.#blob
  }

  getBase64 (): string | undefined {
    return this.#base64
  }

  async validate (): Promise<boolean> {
    return true
  }
}

define('WAWebMediaOpaqueData', { default: OpaqueData })
