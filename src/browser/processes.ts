import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

interface Process { pid: number, parent: number, command: string }

const run = promisify(execFile)

async function readProcess (pid: string): Promise<Process | undefined> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8')
    ])
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z'
      ? undefined
      : { pid: Number(pid), parent: Number(parent), command: command.replaceAll('\0', ' ') }
  } catch {
    return undefined
  }
}

/** The command line of a process; undefined where there is none of this id. */
export async function commandOf (pid: number): Promise<string | undefined> {
  return (await listProcesses()).find((one) => one.pid === pid)?.command
}

async function listProcesses (): Promise<Process[]> {
  const entries = await readdir('/proc').catch(() => [])
  if (entries.length > 0) {
    return (await Promise.all(entries.filter((name) => /^\d+$/.test(name)).map(readProcess))).filter(
      (found) => found !== undefined
    )
  }
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,command='], { maxBuffer: 16 * 1024 * 1024 })
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return pid ? [{ pid: Number(pid), parent: Number(parent), command: `${command} ` }] : []
  })
}

/** Ids of all processes of the browser that uses this profile, the main one first; also one left by a former server. */
export async function processesOf (profileDir: string): Promise<number[]> {
  const all = await listProcesses()
  const tree = all.filter(({ command }) => command.includes(`--user-data-dir=${profileDir} `))
  for (const { pid } of tree) tree.push(...all.filter((one) => one.parent === pid && !tree.includes(one)))
  return tree.map(({ pid }) => pid)
}

/** Kills every process of the browser that holds this profile, and answers how many there were. */
export async function killBrowser (profileDir: string): Promise<number> {
  let killed = 0
  // A process may fork while the list is read: go on until none is left.
  for (let round = 0; round < 20; round++) {
    const pids = await processesOf(profileDir)
    if (pids.length === 0) break
    if (round === 0) killed = pids.length
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch { /* it ended by itself */ }
    }
    await new Promise((resolve) => setTimeout(resolve, 20 * (round + 1)))
  }
  return killed
}
