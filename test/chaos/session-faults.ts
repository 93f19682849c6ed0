import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { request, type Bot } from '../support/bot.js'
import { processesOf } from '../../src/browser/processes.js'

/** What a fault needs to be caused. */
export interface Victim { bot: Bot, dataDir: string }

export interface SessionFault {
  /** How often of a hundred. */
  weight: number
  cause: (victim: Victim) => Promise<unknown>
  /** With which reasons the session may end CLOSED; it may always stay, or be again, CONNECTED. */
  ends: readonly string[]
  /** Whether the login is over afterwards, as the person wanted. */
  loggedOut?: true
  /** Whether messages may come after younger ones: the server does not know that it has missed them. */
  unordered?: true
}

const GONE = ['browser_crashed', 'page_crashed', 'page_frozen'] as const

const phone = (kind: string, ms = 0) => async ({ bot }: Victim) => await bot.phone('faults', { kind, ms })

/** Kills the processes of a browser that are of this type; without one, its main process. */
const kill = (type?: string) => async ({ bot, dataDir }: Victim) => {
  const [main, ...others] = await processesOf(join(dataDir, 'profiles', bot.session))
  for (const pid of type === undefined ? [main] : others) {
    try {
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
    } catch { /* it ended by itself */ }
  }
}

/** Everything that may happen to a session while it works. */
export const SESSION_FAULTS = {
  offline: { weight: 14, cause: phone('offline', 3_000), ends: [] },
  'offline for long': {
    weight: 6,
    cause: async (victim) => {
      await phone('offline')(victim)
      await victim.bot.reaches('CLOSED')
    },
    ends: ['network']
  },
  conflict: { weight: 8, cause: phone('conflict'), ends: [] },
  reload: { weight: 14, cause: phone('reload'), ends: [] },
  'slow reload': {
    weight: 8,
    cause: async ({ bot }) => {
      await bot.phone('faults', { kind: 'slow-load', ms: 4_000 })
      await bot.phone('faults', { kind: 'reload' })
    },
    ends: []
  },
  deaf: {
    weight: 6,
    cause: async (victim) => {
      await phone('deaf')(victim)
      await sleep(4_000)
      await endFaults(victim)
    },
    ends: [],
    unordered: true
  },
  freeze: { weight: 6, cause: phone('freeze'), ends: GONE },
  'frozen for a moment': { weight: 6, cause: phone('freeze', 2_000), ends: [] },
  'renderer killed': { weight: 8, cause: phone('crash'), ends: GONE },
  'browser killed': { weight: 8, cause: kill(), ends: GONE },
  'everything but the browser killed': { weight: 4, cause: kill('children'), ends: GONE },
  'closed and started': {
    weight: 8,
    cause: async ({ bot }) => {
      await bot.post('close-session')
      await bot.post('start-session')
    },
    ends: ['requested']
  },
  unlinked: { weight: 2, cause: async ({ bot }) => await bot.phone('unlink'), ends: ['unlinked'], loggedOut: true },
  'logged out': { weight: 2, cause: async ({ bot }) => await bot.post('logout-session'), ends: ['logged_out', 'unlinked'], loggedOut: true }
} satisfies Record<string, SessionFault>

export type FaultName = keyof typeof SESSION_FAULTS

/** Ends those that do not end by themselves. */
export async function endFaults ({ bot }: Victim): Promise<void> {
  await request(`${bot.url}/sandbox/${bot.session}/faults`, 'DELETE')
}
