import { start } from './connection.js'
import { exposeLoader } from './loader.js'
import { VERSION_STR } from './modules/misc/WAWebBuildConstants.js'
import { mount } from './ui/screen.js'

Object.assign(window, { Debug: { VERSION: VERSION_STR } })
exposeLoader()
mount()
void start()
