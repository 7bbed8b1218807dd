import type { StepTarget } from '../langkah/target'
import { useMoment } from '../short-date'
import { useLangkahLabel, useOleh } from './RiwayatKasus'
import type { KasusView } from './view'

/** Steps a refused form can tell of; a case rarely moves further while a form is open. */
const RECENT = 3

/** The case a form works on, with its last steps in words for the conflict notice. */
export function useTarget(kasus: KasusView): StepTarget {
  const label = useLangkahLabel(kasus.dokumen.klasifikasi !== null)
  const oleh = useOleh(kasus.layanan)
  const moment = useMoment()
  return {
    pengaduanId: kasus.id,
    versi: kasus.versi,
    draf: kasus.draf,
    agenda: kasus.agenda,
    terakhir: kasus.riwayat
      .slice(0, RECENT)
      .map((row) => ({ key: row.id, judul: label(row.langkah), oleh: oleh(row), waktu: moment(row.at) })),
  }
}
