import { readFile } from 'node:fs/promises'

/** Bytes of a process: its share of what it has in common with others, where the system says that. */
async function bytesOf (pid: number): Promise<number> {
  try {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
    const status = rollup === '' ? await readFile(`/proc/${pid}/status`, 'utf8') : rollup
    return Number(/^(?:Pss|VmRSS):\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    // It has ended.
    return 0
  }
}

/** Bytes that these processes use together; null where the system does not say, which only Linux does. */
export async function memoryOf (pids: readonly number[]): Promise<number | null> {
  if (process.platform !== 'linux') return null
  const each = await Promise.all(pids.map(bytesOf))
  return each.reduce((sum, bytes) => sum + bytes, 0)
}
