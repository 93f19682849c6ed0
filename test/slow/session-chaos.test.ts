import t from 'tap'
import { sessionStory } from '../chaos/session-story.js'

const isWhole = process.env['CHAOS'] === 'whole'
const number = (name: string, value: number) => Number(process.env[name] ?? value)

// `npm run chaos` runs the same with six sessions and an hour's worth of faults.

t.test('whatever befalls its sessions, the server says what is true, and loses neither login nor message', { timeout: isWhole ? 7_200_000 : 800_000 }, async (t) => {
  const seed = number('CHAOS_SEED', Math.floor(Math.random() * 2 ** 31))
  t.comment(`CHAOS_SEED=${seed}`)
  const { failures, ...report } = await sessionStory(t, {
    sessions: number('CHAOS_SESSIONS', isWhole ? 6 : 3),
    faults: number('CHAOS_FAULTS', isWhole ? 240 : 6),
    kills: number('CHAOS_SERVER_KILLS', isWhole ? 8 : 1),
    rate: isWhole ? 3 : 2,
    seed,
    say: isWhole ? (line) => { process.stderr.write(`${line}\n`) } : () => {}
  })
  t.comment(report)
  t.strictSame(failures.slice(0, 20), [])
  t.equal(Object.values(report.caused).reduce((sum, times) => sum + times, 0), number('CHAOS_FAULTS', isWhole ? 240 : 6))
  const [files, filesLater] = report.files
  t.ok(filesLater <= files + 20, `file descriptors ${files} -> ${filesLater}`)
  const [memory, memoryLater] = report.memory
  t.ok(memoryLater <= 1.5 * memory + 100, `memory ${memory} -> ${memoryLater} MB`)
})
