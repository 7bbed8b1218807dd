import { getDraftBukti } from '@/lib/services/bukti/list-draft-bukti'
import { findUpload } from '@/lib/services/unggahan/find-upload'
import { finishUnggahan } from '@/lib/services/unggahan/finish-unggahan'
import { answerUnggah, refusedFile, unggahJson } from '@/lib/web/unggah'

export const dynamic = 'force-dynamic'

type Context = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

/** Every slice is here: judge the recording and keep it as a file of its form. May be asked again after a lost answer. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerUnggah(request, async ({ formulirId }) => {
    if (!(await findUpload(formulirId, id))) return unggahJson({ galat: 'gagal' }, 404)
    const stored = await finishUnggahan(formulirId, id)
    if (!stored.ok) return refusedFile(stored.galat)
    const berkas = (await getDraftBukti(formulirId)).find((draf) => draf.id === stored.id)
    return unggahJson({ berkas }, 201)
  })
}
