import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What this process holds on to, in bytes. */
export function retainedMemory (): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
