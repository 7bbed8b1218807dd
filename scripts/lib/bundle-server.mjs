import path from 'node:path'
import { inProject, projectRoot } from './paths.mjs'

/** Where the web server of a mode lies, in one file of JavaScript: what was built, or what the development server runs. */
export const webServerFile = (mode) => (mode === 'dev' ? inProject('.cache', 'web-server.mjs') : inProject('.next', 'web-server.mjs'))

/** Packages stay where they are; only this project's own files are put together. */
async function bundle(entry, outfile) {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [inProject('scripts', 'lib', entry)],
    outfile,
    absWorkingDir: projectRoot,
    tsconfig: inProject('tsconfig.json'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    logLevel: 'error',
    alias: { 'server-only': inProject('node_modules', 'server-only', 'empty.js') },
  })
}

/** The processes that draw a paper and read or write a workbook, each as one file in `folder`. */
export async function bundleScripts(folder) {
  for (const name of ['draw-surat', 'tabel']) await bundle(`${name}-child.ts`, path.join(folder, `${name}.mjs`))
}

/** What runs beside the framework's own bundle: the server with its gate, and the processes it starts. */
export async function bundleServer(mode) {
  await bundle('web-server.ts', webServerFile(mode))
  if (mode !== 'dev') await bundleScripts(inProject('.next'))
}
