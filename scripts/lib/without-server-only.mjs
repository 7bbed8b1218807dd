// Preloaded where `--conditions=react-server` cannot be used: the PDF library needs React as browsers have it, and
// `server-only` throws under that React. Here it is an empty module.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const file = require.resolve('server-only')
require.cache[file] = Object.assign(new (require('node:module'))(file), { filename: file, loaded: true, exports: {} })
