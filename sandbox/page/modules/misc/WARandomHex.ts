import { define } from '../../loader.js'
import { randomHex } from '../../random.js'

define('WARandomHex', { randomHex })
