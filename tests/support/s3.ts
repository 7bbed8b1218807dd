import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const script = path.resolve(__dirname, '..', '..', 'scripts', 'swift-s3.sh')
const ACCESS = 'uji:kumbang'
const SECRET = 'rahasia-uji'

export type S3Server = {
  readonly settings: { endpoint: string; region: string; bucket: string; accessKeyId: string; secretAccessKey: string }
  stop(): void
}

const installed = (program: string) => ['/usr/bin', '/usr/sbin'].some((folder) => fs.existsSync(path.join(folder, program)))

export const s3Remedy = 'set TEST_S3_ENDPOINT, or as root: apt-get install swift-proxy swift-account swift-container swift-object memcached'

export const canStartS3 = () =>
  Boolean(process.env.TEST_S3_ENDPOINT) || ['swift-proxy-server', 'swift-object-server', 'memcached', 'curl'].every(installed)

/** TEST_S3_ENDPOINT (with TEST_S3_ACCESS_KEY_ID, TEST_S3_SECRET_ACCESS_KEY) runs the suite on MinIO or any other S3. */
function givenServer(endpoint: string, bucket: string): S3Server {
  const accessKeyId = process.env.TEST_S3_ACCESS_KEY_ID ?? ''
  const secretAccessKey = process.env.TEST_S3_SECRET_ACCESS_KEY ?? ''
  return { settings: { endpoint, region: 'us-east-1', bucket, accessKeyId, secretAccessKey }, stop: () => undefined }
}

/** A real S3 server of this test file's own. */
export function startS3(bucket = `uji-${process.pid}`): S3Server {
  const given = process.env.TEST_S3_ENDPOINT
  if (given) return givenServer(given, bucket)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-s3-'))
  const endpoint = execFileSync('bash', [script, 'start', folder, ACCESS, SECRET], { encoding: 'utf8' }).trim()
  const stop = () => {
    execFileSync('bash', [script, 'stop', folder])
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return { settings: { endpoint, region: 'us-east-1', bucket, accessKeyId: ACCESS, secretAccessKey: SECRET }, stop }
}
