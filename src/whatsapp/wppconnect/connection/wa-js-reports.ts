/** What wa-js does not find in WhatsApp Web, as it says on the console of the page. */
export const WA_JS_REPORT_KINDS = ['module', 'property', 'function', 'path'] as const

export type WaJsReportKind = typeof WA_JS_REPORT_KINDS[number]

/** A line of wa-js about a part of WhatsApp Web that it does not find. */
export interface WaJsReport {
  /**
   * module: none has what wa-js looks for. property: the module is there, and the name in it is not. function: what
   * wa-js hooks into is no function that a module exports. path: it does not know where in a module that function is.
   */
  kind: WaJsReportKind
  line: string
}

const PATTERNS: ReadonlyArray<readonly [WaJsReportKind, RegExp]> = [
  ['property', /^Property .+ was not found for .+ in module /],
  ['path', /^function (?:path was not found|was not found in the module )/],
  ['function', /^func is not (?:a function|an exported function)$/],
  ['module', /^Module .+ was not found with |^\w+ module was not found$/]
]

/** Undefined for a line that is about something else. */
export function parseWaJsReport (line: string): WaJsReport | undefined {
  const kind = PATTERNS.find(([, pattern]) => pattern.test(line))?.[0]
  return kind && { kind, line }
}
