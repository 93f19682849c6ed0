import type { PageLoading } from '../protocol/page-loading.js'
import { start } from './connection.js'
import { exposeLoader } from './loader.js'
import { VERSION_STR } from './modules/misc/WAWebBuildConstants.js'
import { release } from './release.js'
import { mount } from './ui/screen.js'

const loading = JSON.parse(document.currentScript?.dataset['loading'] ?? '{}') as PageLoading

Object.assign(window, { Debug: { VERSION: VERSION_STR } })
exposeLoader({ ...loading, missing: release.missing, renamed: release.renamed })
mount()
void start()
