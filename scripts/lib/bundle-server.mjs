import { inProject, projectRoot } from './paths.mjs'

/** Where the web server of a mode lies, in one file of JavaScript: what was built, or what the development server runs. */
export const webServerFile = (mode) => (mode === 'dev' ? inProject('.cache', 'web-server.mjs') : inProject('.next', 'web-server.mjs'))

/** Packages stay where they are; only this project's own files are put together. */
export async function bundleServer(mode) {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [inProject('scripts', 'lib', 'web-server.ts')], outfile: webServerFile(mode), absWorkingDir: projectRoot,
    bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', logLevel: 'error',
    alias: { 'server-only': inProject('node_modules', 'server-only', 'empty.js') },
    tsconfig: inProject('tsconfig.json'),
  })
}
