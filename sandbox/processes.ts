import { readFileSync, readdirSync } from 'node:fs'

function read (path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function commandLine (pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
}

/**
 * Processes of this machine whose command line has the text, and all their descendants. Linux only; elsewhere: none.
 */
export function findProcesses (text: string): number[] {
  let pids: number[]
  try {
    pids = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
  const parents = new Map(pids.map((pid) => [pid, Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1])]))
  const found = new Set(pids.filter((pid) => pid !== process.pid && commandLine(pid).includes(text)))
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid)
  }
  return [...found]
}

/** Kills those of the processes that draw pages, as when a tab runs out of memory. Answers how many. */
export function killRenderers (pids: number[]): number {
  const renderers = pids.filter((pid) => commandLine(pid).includes('--type=renderer'))
  for (const pid of renderers) process.kill(pid, 'SIGKILL')
  return renderers.length
}
