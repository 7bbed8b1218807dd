import { readPindaian } from '@/lib/services/surat/read-pindaian'
import { requirePetugas } from '@/lib/web/session'
import { unduhBerkas } from '@/lib/web/unduh-berkas'

type Context = Readonly<{ params: Promise<Readonly<{ id: string; pindaianId: string }>> }>

/** The scan of a signed paper, saved and never shown: like evidence, a file from outside. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const petugas = await requirePetugas()
  const { id, pindaianId } = await params
  return unduhBerkas(() => readPindaian(petugas, id, pindaianId), 'Pindaian tidak ditemukan.')
}
