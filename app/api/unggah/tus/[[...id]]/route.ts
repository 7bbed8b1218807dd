import { getLayanan } from '@/lib/services/lacak/get-layanan'
import { answerUnggah, unggahJson } from '@/lib/web/unggah'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { runTus } from '@/lib/web/tus'

export const dynamic = 'force-dynamic'

/** Recordings come only from who has his case open on the tracking page: a stranger cannot fill the store with them. */
async function handle(request: Request): Promise<Response> {
  return answerUnggah(request, async (pengunggah) => {
    const pengaduanId = await getLacakSession()
    // The limits are those of the case that is open, whatever the request says.
    if (pengaduanId === null || (await getLayanan(pengaduanId)) !== pengunggah.layanan) return unggahJson({ galat: 'ditolak' }, 403)
    return runTus(request, pengunggah)
  })
}

export { handle as POST, handle as PATCH, handle as HEAD, handle as DELETE }
