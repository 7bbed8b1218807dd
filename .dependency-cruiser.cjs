/** Layers and cycles (docs: the table "Layers and folders" in the README). Imports go downward only. */
const layer = (name, from, allowed) => ({
  name: `layer-${name}`,
  severity: 'error',
  comment: `${name} may import ${allowed.join(', ') || 'nothing of this project'}`,
  from: { path: from },
  to: { path: '^(app|components|lib|prisma|scripts|tests|middleware|instrumentation)', pathNot: [from, ...allowed] },
})

/** A pure layer also keeps to the packages named. */
const packages = (name, from, allowed) => ({
  name: `packages-${name}`,
  severity: 'error',
  comment: `${name} may use ${allowed.join(', ') || 'no package'}`,
  from: { path: from },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'],
    pathNot: allowed.map((entry) => `^(node_modules/)?${entry}`),
  },
})

const domain = '^lib/domain/'
const keySet = '^scripts/lib/key-set'
const demoAccounts = '^scripts/lib/demo-accounts'

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'not-to-tests', severity: 'error', from: { pathNot: '^(tests/|jest\\.config)' }, to: { path: '^tests/' } },
    layer('app', '^app/', ['^components/', '^lib/web/', '^lib/services/', domain, '^lib/i18n/']),
    layer('components', '^components/', [domain, '^lib/browser/', '^lib/i18n/']),
    layer('browser', '^lib/browser/', [domain]),
    layer('i18n', '^lib/i18n/', [domain]),
    layer('domain', domain, []),
    // The names of the key files, and what a database knows of them, are needed before anything is installed.
    layer('infra', '^lib/infra/', [domain, keySet]),
    // Reference data (holidays, villages) lies beside the migrations; only this layer reads it.
    layer('data', '^lib/data/', ['^lib/infra/', domain, '^prisma/data/']),
    layer('services', '^lib/services/', ['^lib/data/', '^lib/infra/', domain]),
    layer('web', '^lib/web/', ['^lib/services/', '^lib/infra/', domain]),
    layer('middleware', '^middleware\\.ts$', [domain, '^lib/i18n/']),
    layer('instrumentation', '^instrumentation\\.ts$', ['^lib/services/', '^lib/infra/']),
    // The demo plays the browsers of its people too.
    layer('prisma', '^prisma/', ['^lib/browser/', '^lib/services/', '^lib/data/', '^lib/infra/', domain, demoAccounts]),
    packages('domain', domain, ['zod/', 'temporal-polyfill/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|\\.cache|lib/infra/generated)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.d.mts', '.mjs', '.cjs', '.js', '.json', '.css'],
    },
  },
}
