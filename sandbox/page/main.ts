import type { PageLoading } from '../protocol/page-loading.js'
import { start } from './connection.js'
import { exposeLoader } from './loader.js'
import { VERSION_STR } from './modules/misc/WAWebBuildConstants.js'
import { seedRandom } from './random.js'
import { release } from './release.js'
import { mount } from './ui/screen.js'

const { loading, seed } = document.currentScript?.dataset ?? {}

Object.assign(window, { Debug: { VERSION: VERSION_STR } })
seedRandom(seed)
exposeLoader({
  ...(JSON.parse(loading ?? '{}') as PageLoading),
  missing: release.missing,
  renamed: release.renamed
})
mount()
void start()
