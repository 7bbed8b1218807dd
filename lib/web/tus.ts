import 'server-only'
import { Readable } from 'node:stream'
import { DataStore, Server, Upload, type ServerOptions } from '@tus/server'
import { AppError } from '@/lib/domain/errors'
import { dropUnggahan } from '@/lib/services/unggahan/finish-unggahan'
import { findUpload } from '@/lib/services/unggahan/find-upload'
import { getUkuranRekaman } from '@/lib/services/unggahan/get-ukuran-rekaman'
import { startUnggahan } from '@/lib/services/unggahan/start-unggahan'
import { writeIrisan } from '@/lib/services/unggahan/write-irisan'
import { unggahHeaders, type Pengunggah } from './unggah'

const gone = { status_code: 404, body: 'tidak ada\n' }

/** What the protocol's server sees of our uploads: begin, go on from a border, where is the border, take back. */
class IrisanStore extends DataStore {
  constructor(private readonly pengunggah: Pengunggah) {
    super()
    this.extensions = ['creation', 'termination']
  }

  override async create(upload: Upload): Promise<Upload> {
    upload.id = await startUnggahan({
      formulirId: this.pengunggah.formulirId,
      layanan: this.pengunggah.layanan,
      panjang: upload.size ?? 0,
      nama: upload.metadata?.filename ?? '',
    })
    return upload
  }

  override async getUpload(id: string): Promise<Upload> {
    const row = await findUpload(this.pengunggah.formulirId, id)
    // Nothing of what was said about the file goes back out.
    if (!row) throw gone
    return new Upload({ id, offset: row.diterima, size: row.panjang })
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    return writeIrisan(id, offset, stream)
  }

  override async remove(id: string): Promise<void> {
    await this.getUpload(id)
    await dropUnggahan(id)
  }
}

const ERROR_STATUS: Readonly<Record<string, number>> = {
  TOO_MANY_TRIES: 429,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INVALID_INPUT: 422,
  FORBIDDEN: 403,
}

function onResponseError(_request: unknown, error: Error | { status_code: number; body: string }) {
  if (error instanceof AppError)
    return {
      status_code: error.details.includes('bukti.penuh') ? 507 : (ERROR_STATUS[error.code] ?? 503),
      body: error.details[0]?.split('.')[1] ?? 'gagal',
    }
  return 'status_code' in error ? undefined : { status_code: 503, body: 'gagal' }
}

/** One request of the resumable protocol (tus 1.0) for one form. */
export async function runTus(request: Request, pengunggah: Pengunggah): Promise<Response> {
  const options: Omit<ServerOptions, 'locker'> = {
    path: '/api/unggah/tus',
    relativeLocation: true,
    allowedOrigins: [],
    maxSize: () => getUkuranRekaman(pengunggah.layanan),
    onResponseError,
  }
  const server = new Server({ ...options, datastore: new IrisanStore(pengunggah) })
  const response = await server.handleWeb(request)
  for (const [name, value] of Object.entries(unggahHeaders())) response.headers.set(name, value)
  response.headers.delete('Access-Control-Allow-Origin')
  return response
}
