// `npm run dev`: like `npm start`, with the development server instead of a build. Only Node built-ins may be imported before the install step.
import './lib/node-version.mjs'
import { serve } from './lib/serve.mjs'

await serve('dev')
