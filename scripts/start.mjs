// `npm start`: from a fresh clone to a running site. Only Node built-ins may be imported before the install step.
import './lib/node-version.mjs'
import { serve } from './lib/serve.mjs'

await serve('start')
