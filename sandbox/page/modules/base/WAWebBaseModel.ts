import { BaseModel, defineModel } from '../../base/base-model.js'
import { define } from '../../loader.js'

define('WAWebBaseModel', { BaseModel, defineModel })
