import { rm } from 'node:fs/promises'

/** A folder that may be in use a moment longer, by a browser that is just ending; none is no error. */
export const removeFolder = async (folder: string): Promise<void> =>
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
