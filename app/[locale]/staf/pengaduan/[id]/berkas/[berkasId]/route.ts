import { readBerkas } from '@/lib/services/berkas/read-berkas'
import { requirePetugas } from '@/lib/web/session'
import { unduhBerkas } from '@/lib/web/unduh-berkas'

type Context = Readonly<{ params: Promise<Readonly<{ id: string; berkasId: string }>> }>

/** A file of an official, saved and never shown: like evidence, a file from outside. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const petugas = await requirePetugas()
  const { id, berkasId } = await params
  return unduhBerkas(() => readBerkas(petugas, id, berkasId), 'Berkas tidak ditemukan.')
}
