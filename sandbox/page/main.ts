import type { PageLoading } from '../protocol/page-loading.js'
import { start } from './connection.js'
import { exposeLoader } from './loader.js'
import { VERSION_STR } from './modules/misc/WAWebBuildConstants.js'
import { seedRandom } from './random.js'
import { release } from './release.js'
import { mount } from './ui/screen.js'
import { passSplash } from './ui/splash.js'

const { loading, seed } = document.currentScript?.dataset ?? {}

Object.assign(window, { Debug: { VERSION: VERSION_STR } })
seedRandom(seed)
const options = JSON.parse(loading ?? '{}') as PageLoading
exposeLoader({ ...options, missing: release.missing, renamed: release.renamed })
void passSplash(options.lateCore === true ? options.lateModules ?? 0 : 0).then(mount)
void start()
