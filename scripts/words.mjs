// Finds words that are private, or not in American spelling, where a standard term exists. Run with --counts for a summary.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const WORDS = new RegExp(`(?<![\\w-])(?:${[
  'deeds?', 'tells?', 'told', 'telling', 'anew', 'whom', 'bears?', 'bearing', 'fares?', 'fared', 'hears?', 'heard', 'hearing',
  'bell', 'outbox', 'in vain', 'nearby', 'afar', 'he', 'his', 'him', 'wip', 'patience', 'persons',
  'colours?', 'behaviours?', 'catalogues?', '(?:de)?seriali[s]e[ds]?', 'organi[s]e[ds]?', 'recogni[s]e[ds]?',
  'authori[s]e[ds]?', 'favourites?', 'cancelled', 'cancelling', 'grey', 'centre', 'metres?', 'honours?', 'honoured', 'neighbours?'
].join('|')})(?![\\w-])`, 'gi')

/** What may stay, and why. */
const ALLOWED = [
  /SOCKETS_WITHOUT_TOKEN=nearby|'nearby'|`nearby`/, // a documented value of the configuration
  /name = 'deed'|ALTER TABLE deed / // a table of earlier versions, renamed when a database is opened
]

const SKIPPED = /^(?:docs\/(?:openapi\.json|api\.d\.ts)|package-lock\.json|scripts\/words\.mjs)$/

const files = execFileSync('git', ['ls-files', '*.ts', '*.js', '*.mjs', '*.md'], { encoding: 'utf8' }).trim().split('\n')
const found = files.filter((file) => !SKIPPED.test(file) && existsSync(file)).flatMap((file) =>
  readFileSync(file, 'utf8').split('\n').flatMap((line, index) => {
    const rest = ALLOWED.reduce((text, pattern) => text.replaceAll(new RegExp(pattern, 'g'), ''), line)
    // Words within names count too.
    return (rest.replaceAll(/([a-z])(?=[A-Z])/g, '$1 ').match(WORDS) ?? []).map((word) => ({ file, line: index + 1, word }))
  }))

if (process.argv.includes('--counts')) {
  const counts = new Map()
  for (const { file } of found) {
    const folder = path.dirname(file).split('/').slice(0, 2).join('/')
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  for (const [folder, count] of counts) console.log(String(count).padStart(5), folder)
} else {
  for (const { file, line, word } of found) console.log(`${file}:${line}: "${word}"`)
}
if (found.length > 0) process.exitCode = 1
