import { readFile } from 'node:fs/promises'

/** Memory of a browser with all its processes, in bytes. */
export interface BrowserMemory {
  /** What they share is divided among those who share it; null where the system does not say. */
  pss: number | null
  /** What they share is counted once for each of them. */
  rss: number
}

const field = (text: string, name: string): number | undefined => {
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text) ?? []
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}

async function memoryOfProcess (pid: number): Promise<BrowserMemory | undefined> {
  const read = async (file: string) => await readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')
  const rollup = await read('smaps_rollup')
  // The processes of another user show only this.
  const rss = field(rollup, 'Rss') ?? field(await read('status'), 'VmRSS')
  return rss === undefined ? undefined : { pss: field(rollup, 'Pss') ?? null, rss }
}

/** Null where none of the processes runs, or the system does not say. */
export async function memoryOf (pids: readonly number[]): Promise<BrowserMemory | null> {
  const all = (await Promise.all(pids.map(memoryOfProcess))).filter((one) => one !== undefined)
  if (all.length === 0) return null
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
  const shares = all.map(({ pss }) => pss)
  return { pss: shares.every((pss) => pss !== null) ? sum(shares) : null, rss: sum(all.map(({ rss }) => rss)) }
}
