import { answerUnggah, unggahJson } from '@/lib/web/unggah'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { runTus } from '@/lib/web/tus'

export const dynamic = 'force-dynamic'

/** Recordings come only from who has his case open on the tracking page: a stranger cannot fill the store with them. */
async function handle(request: Request): Promise<Response> {
  return answerUnggah(request, async (pengunggah) => {
    if ((await getLacakSession()) === null) return unggahJson({ galat: 'ditolak' }, 403)
    return runTus(request, pengunggah, 'WBS')
  })
}

export { handle as POST, handle as PATCH, handle as HEAD, handle as DELETE }
