import { defineConfig } from 'prisma/config'

// `prisma generate` is pure WebAssembly; naming any executable here keeps the CLI from downloading an engine it does not need.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_ADMIN_URL ?? 'postgresql://localhost/kumbang' },
})
