import pretty from 'pino-pretty'

export type LogFormat = 'auto' | 'pretty' | 'json'

/** @param isTerminal whether the log goes to a terminal */
export const isPretty = (format: LogFormat, isTerminal: boolean): boolean =>
  format === 'pretty' || (format === 'auto' && isTerminal)

/** An escaped control character of a line of JSON, but a tab or a line break. */
const ESCAPED_CONTROL = /(?<!\\)((?:\\\\)*)\\(?:u00[01][0-9a-f]|[bfr])/gi

/** What JSON leaves as it is, but terminals obey. */
const RAW_CONTROL = /[\u007f-\u009f]/g

/** Takes out of a line of JSON what would steer a terminal: texts of strangers are logged too. */
export const withoutControls = (line: string): string =>
  line.replace(ESCAPED_CONTROL, '$1\uFFFD').replace(RAW_CONTROL, '\uFFFD')

/**
 * A destination of the log that people can read. It writes at once, so that nothing is lost when the process ends.
 * @param output takes the text
 */
export function prettyStream (output: { write: (text: string) => unknown, isTTY?: boolean }): {
  write: (line: string) => void
} {
  const format = pretty.prettyFactory({
    colorize: output.isTTY === true && pretty.isColorSupported,
    ignore: 'pid,hostname,reqId',
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss'
  })
  return { write: (line) => { output.write(format(withoutControls(line))) } }
}
