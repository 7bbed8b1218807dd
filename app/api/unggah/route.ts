import { setelanOf } from '@/lib/domain/alur/setelan'
import { batasMasuk, isHeicName } from '@/lib/domain/lapor/heic'
import { getDraftBukti } from '@/lib/services/bukti/list-draft-bukti'
import { removeDraftBukti } from '@/lib/services/bukti/remove-draft-bukti'
import { storeDraft } from '@/lib/services/bukti/store-bukti'
import { answerUnggah, headerText, readBody, refusedFile, unggahJson } from '@/lib/web/unggah'

export const dynamic = 'force-dynamic'

const SIDIK = /^[0-9a-f]{64}$/

/** What is kept for a form that is not sent yet: a page that was reloaded finds its files again. */
export async function GET(request: Request): Promise<Response> {
  return answerUnggah(request, async ({ formulirId }) => unggahJson({ berkas: await getDraftBukti(formulirId) }, 200))
}

/** One file of a form that is not sent yet, as raw bytes. */
export async function POST(request: Request): Promise<Response> {
  return answerUnggah(request, async ({ formulirId, layanan }) => {
    const nama = headerText(request, 'x-nama-berkas')
    const heic = isHeicName(nama)
    const body = await readBody(request, batasMasuk(heic, setelanOf(layanan).ukuranBukti))
    if (!body.ok) return refusedFile(heic && body.galat === 'besar' ? 'heic' : body.galat)
    const pilihan = request.headers.get('x-sidik-pilihan') ?? ''
    const draf = { nama, bytes: body.bytes, sidikPilihan: SIDIK.test(pilihan) ? pilihan : null }
    const stored = await storeDraft(formulirId, layanan, draf)
    if (!stored.ok) return refusedFile(stored.galat)
    const berkas = (await getDraftBukti(formulirId)).find(({ id }) => id === stored.id)
    return unggahJson({ berkas }, 201)
  })
}

/** Takes a file back before the form is sent. */
export async function DELETE(request: Request): Promise<Response> {
  return answerUnggah(request, async ({ formulirId }) => {
    await removeDraftBukti(formulirId, headerText(request, 'x-bukti'))
    return unggahJson({}, 200)
  })
}
