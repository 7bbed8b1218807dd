import createNextIntlPlugin from 'next-intl/plugin'
import type { NextConfig } from 'next'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The optimiser has had remote code execution twice; evidence never passes through it anyway.
  images: { unoptimized: true },
  // `npm run check` and `npm test` check the types; a start should not wait for it, nor fail on a test file.
  typescript: { ignoreBuildErrors: true },
  // Streamed metadata lands in <body>, where a browser without JavaScript does not look for the title.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'nodemailer', '@aws-sdk/client-s3', 'exceljs', '@react-pdf/renderer', 'prom-client'],
  // Read from node_modules by path when a paper is drawn; a traced build must carry them along.
  outputFileTracingIncludes: {
    '/**': ['./node_modules/@fontsource/{arimo,dejavu-sans,noto-emoji,noto-naskh-arabic,unifont}/files/*-normal.woff'],
  },
  // A worker of an isolated page must itself ask for isolation; files of the build pass no middleware.
  headers: async () => [{ source: '/_next/static/:path*', headers: [{ key: 'Cross-Origin-Embedder-Policy', value: 'require-corp' }] }],
  experimental: {
    serverActions: { bodySizeLimit: '25mb' },
    proxyClientMaxBodySize: '26mb',
    // The page for unknown addresses stands alone; as app/not-found it would be drawn into every other page as well.
    globalNotFound: true,
    // A page is read when somebody first asks for it: reading all of them kept the first one waiting after each start.
    preloadEntriesOnStart: false,
  },
}

export default withNextIntl(config)
