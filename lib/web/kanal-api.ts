import 'server-only'
import { BATAS_BADAN, KEPALA_KANAL } from '@/lib/domain/kanal/tanda-tangan'
import type { PermintaanKanal } from '@/lib/services/kanal/authenticate-kanal'
import { masalah, masalahOf, type JenisMasalah } from './masalah'
import { readBody } from './unggah'

/** A signed request as it came: its body to the byte, for that is what was signed. */
function permintaanOf(request: Request, badan: string): PermintaanKanal {
  const header = (name: keyof typeof KEPALA_KANAL) => request.headers.get(KEPALA_KANAL[name]) ?? ''
  return {
    id: header('id'),
    waktu: header('waktu'),
    tandaTangan: header('tandaTangan'),
    idempotensi: header('idempotensi'),
    metode: request.method,
    jalur: new URL(request.url).pathname,
    badan,
  }
}

/** Runs one signed request of a channel; refusals and faults become problem documents. */
export async function answerKanal(request: Request, work: (permintaan: PermintaanKanal) => Promise<unknown>): Promise<Response> {
  const body = await readBody(request, BATAS_BADAN)
  if (!body.ok) return masalah(body.galat === 'besar' ? 'BESAR' : 'TERPOTONG')
  try {
    return Response.json(await work(permintaanOf(request, body.bytes.toString('utf8'))), { status: 201 })
  } catch (error) {
    return masalahOf(error)
  }
}

/** Runs one reading request that needs no signature. */
export async function answerApi(
  work: () => Promise<unknown>,
  lain: Readonly<Partial<Record<string, JenisMasalah>>> = {},
): Promise<Response> {
  try {
    return Response.json(await work())
  } catch (error) {
    return masalahOf(error, lain)
  }
}
