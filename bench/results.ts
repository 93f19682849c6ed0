import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of one run: each ratio by what it says. */
export type Ratios = Readonly<Record<string, number>>

/** Writes what a run has found, under its time. */
export function saveResult (folder: string, ratios: Ratios, at = new Date()): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${at.toISOString().replaceAll(':', '-')}.json`), `${JSON.stringify(ratios, null, 2)}\n`)
}

/** What the last run that is kept has found of each ratio: a run may have measured some of them only. */
export function lastRatios (folder: string): Ratios {
  const last: Record<string, number> = {}
  for (const file of resultsIn(folder)) Object.assign(last, JSON.parse(readFileSync(join(folder, file), 'utf8')))
  return last
}

function resultsIn (folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** A line for each ratio, with what it was and by how much it has changed. */
export function compare (now: Ratios, last: Ratios): string[] {
  return Object.entries(now).map(([what, ratio]) => `${ratio.toFixed(2)} x: ${what}${change(ratio, last[what])}`)
}

function change (now: number, last: number | undefined): string {
  if (last === undefined) return ''
  const percent = Math.round((now / last - 1) * 100)
  return ` (last ${last.toFixed(2)}, ${percent >= 0 ? '+' : ''}${percent} %)`
}
