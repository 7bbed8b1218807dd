import 'server-only'
import { createHash } from 'node:crypto'
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import type { Env } from '@/lib/infra/env'
import { assertKey, assertPrefix, type StoragePort } from '@/lib/infra/storage/storage-port'

const MAX_ATTEMPTS = 2

/** Together below seven seconds when the server hangs: a citizen who waits longer has pressed the button again. */
const TIMEOUTS = { connectionTimeout: 1_500, requestTimeout: 3_000, throwOnRequestTimeout: true }

function createClient(settings: Env['s3'], timeouts: Partial<typeof TIMEOUTS>): S3Client {
  return new S3Client({
    endpoint: settings.endpoint,
    region: settings.region,
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    forcePathStyle: true,
    maxAttempts: MAX_ATTEMPTS,
    // Strict servers refuse the SDK's own checksums; Content-MD5 is understood, and enforced, everywhere.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { ...TIMEOUTS, ...timeouts },
  })
}

const statusOf = (error: unknown) => (error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined)

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

async function ensureBucket(client: S3Client, bucket: string): Promise<void> {
  if (await orNull(client.send(new HeadBucketCommand({ Bucket: bucket })))) return
  try {
    await client.send(new CreateBucketCommand({ Bucket: bucket }))
  } catch (error) {
    // Another instance may have made it in the meantime.
    if (statusOf(error) !== 409) throw error
  }
}

/** The bucket is looked for once; after a failure the next call tries again. */
function onceReady(prepare: () => Promise<void>): () => Promise<void> {
  let ready: Promise<void> | undefined
  return () => {
    ready ??= prepare().catch((error: unknown) => {
      ready = undefined
      throw error
    })
    return ready
  }
}

async function* listKeys(client: S3Client, bucket: string, prefix: string): AsyncGenerator<string> {
  let token: string | undefined
  do {
    const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token })
    const page = await client.send(command)
    for (const object of page.Contents ?? []) if (object.Key) yield object.Key
    token = page.IsTruncated ? page.NextContinuationToken : undefined
  } while (token)
}

/** Timeouts in milliseconds; the defaults are for a person who waits. */
export function createS3Storage(settings: Env['s3'], timeouts: Partial<typeof TIMEOUTS> = {}): StoragePort {
  const client = createClient(settings, timeouts)
  const Bucket = settings.bucket
  const ready = onceReady(() => ensureBucket(client, Bucket))
  return {
    async put(Key, bytes) {
      assertKey(Key)
      await ready()
      const ContentMD5 = createHash('md5').update(bytes).digest('base64')
      const ContentType = 'application/octet-stream'
      await client.send(new PutObjectCommand({ Bucket, Key, Body: bytes, ContentMD5, ContentType }))
    },
    async get(Key) {
      assertKey(Key)
      await ready()
      const found = await orNull(client.send(new GetObjectCommand({ Bucket, Key })))
      return found?.Body ? Buffer.from(await found.Body.transformToByteArray()) : null
    },
    async head(Key) {
      assertKey(Key)
      await ready()
      const found = await orNull(client.send(new HeadObjectCommand({ Bucket, Key })))
      return found && { size: found.ContentLength ?? 0 }
    },
    async delete(Key) {
      assertKey(Key)
      await ready()
      await orNull(client.send(new DeleteObjectCommand({ Bucket, Key })))
    },
    async *list(prefix) {
      assertPrefix(prefix)
      await ready()
      yield* listKeys(client, Bucket, prefix)
    },
  }
}
