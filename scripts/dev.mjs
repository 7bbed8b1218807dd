// `npm run dev`: like `npm start`, with the development server instead of a build. Only Node built-ins may be imported before the install step.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Kumbang needs Node 20.19 or newer; this is ${process.versions.node}.\n`)
  process.exit(1)
}

const { serve } = await import('./lib/serve.mjs')
await serve('dev')
