// `npm test` brings its own database; a single file run with plain Jest gets one here.
export default async function globalSetup() {
  // Tests read the console in the language of the code; tests/scripts/kata.test.ts and start.e2e.ts read the Indonesian one.
  process.env.BAHASA = 'en'
  const { bundleScripts } = await import('../../scripts/lib/bundle-server.mjs')
  await bundleScripts('.cache/scripts')
  if (process.env.KUMBANG_TEST_ADMIN_URL) return
  const { startTestDatabase } = await import('../../scripts/lib/test-database.mjs')
  const { env, stop } = await startTestDatabase()
  Object.assign(process.env, env)
  globalThis.stopTestDatabase = stop
}
