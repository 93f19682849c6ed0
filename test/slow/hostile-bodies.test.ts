import { fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { tempDir } from '../support/temp-dir.js'
import { Bot, request } from '../support/bot.js'
import { ServerProcess } from '../support/server-process.js'
import { until } from '../support/until.js'

const MEGABYTE = 1024 * 1024

/** Requests a second. */
const RATE = 100

/** Ordinary requests are measured by turns beside hostile ones and without: other programs disturb both. */
const TURNS = 3
const TURN = 1_000

/** What other programs on a busy machine may add, in milliseconds. Parsing such a body would take many seconds. */
const NOISE = 1_500

/** How long each of some ordinary requests takes, in milliseconds. */
async function measure (bot: Bot): Promise<number[]> {
  const times: Promise<number>[] = []
  const begun = performance.now()
  while (performance.now() - begun < TURN) {
    const sent = performance.now()
    times.push(bot.get('status-session').then(({ status }) => {
      if (status !== 200) throw new Error(`an ordinary request was answered with ${status}`)
      return performance.now() - sent
    }))
    await sleep(begun + times.length / RATE * 1000 - performance.now())
  }
  return await Promise.all(times)
}

/** The time within which 99 of 100 are answered. */
const p99 = (times: number[]) => Math.round(times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)]!)

interface Sent { status: number | string, ms: number }

/** Sends hostile bodies from a process of its own, which can be stopped and go on. */
function attack (t: Test, ...args: string[]): { replies: Sent[], signal: (name: NodeJS.Signals) => void } {
  const attacker = fork(join(import.meta.dirname, '../support/send-hostile.mjs'), args, { execArgv: [], env: { PATH: process.env['PATH'] } })
  const replies: Sent[] = []
  attacker.on('message', (reply: Sent) => { replies.push(reply) })
  t.teardown(() => attacker.kill('SIGKILL'))
  return { replies, signal: (name) => { attacker.kill(name) } }
}

t.test('50 MB of hostile JSON, again and again, beside 100 requests a second', async (t) => {
  const server = new ServerProcess(t, { DATA_DIR: tempDir(t), SANDBOX: 'true' })
  const url = await server.url()
  const bot = await Bot.create(url, 's1')
  const memory = async () => Number(/^process_resident_memory_bytes\{[^}]*\} (\d+)/m.exec((await request(`${url}/metrics`)).bytes.toString())?.[1])
  await measure(bot)
  const held = await memory()

  const kinds: [what: string, route: string, unit: string, length: string, expected: number][] = [
    ['objects, where no file is taken', 'send-message', '{},', 'declared', 413],
    ['objects, without a length', 'send-message', '{},', 'undeclared', 413],
    ['objects, where files are taken', 'send-file-base64', '{},', 'declared', 413],
    ['brackets', 'send-file-base64', '[', 'undeclared', 400]
  ]
  for (const [what, route, unit, length, expected] of kinds) {
    await t.test(what, async (t) => {
      const { replies, signal } = attack(t, `${url}/api/s1/${route}`, bot.token, unit, '50', length)
      await until('the first reply', () => replies.length > 0, 60_000)
      const [beside, without]: [number[], number[]] = [[], []]
      for (let turn = 0; turn < TURNS; turn++) {
        beside.push(...await measure(bot))
        signal('SIGSTOP')
        without.push(...await measure(bot))
        signal('SIGCONT')
      }
      signal('SIGKILL')
      const result = `the 99th percentile: ${p99(without)} ms without, ${p99(beside)} ms beside ${replies.length} bodies`
      t.ok(p99(beside) <= 2 * p99(without) + NOISE, result)
      t.comment(`${what}: ${result}`)
      t.ok(replies.length > TURNS, 'there were many')
      t.ok(replies.every(({ status }) => status === expected), JSON.stringify(replies.filter(({ status }) => status !== expected)))
    })
  }
  await until('the memory to be back', async () => await memory() < held + 100 * MEGABYTE, 60_000)
  t.comment(`memory: ${Math.round(held / MEGABYTE)} MB before, ${Math.round(await memory() / MEGABYTE)} MB after`)
  t.equal(await server.stop('SIGTERM'), 0)
})
