'use server'

import { z } from 'zod'
import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { targetShape, type TargetInput } from '@/lib/domain/langkah/target'
import { closeRegister } from '@/lib/services/berkas/close-register'
import { handOverBerkas } from '@/lib/services/berkas/hand-over-berkas'
import { approveJawaban } from '@/lib/services/jawaban/approve-jawaban'
import { coordinateJawaban } from '@/lib/services/jawaban/coordinate-jawaban'
import { initialJawaban } from '@/lib/services/jawaban/initial-jawaban'
import { startJawaban } from '@/lib/services/jawaban/start-jawaban'
import { finalizeLhp, initialLhpIrban, initialLhpPengendali } from '@/lib/services/pemeriksaan/review-lhp'
import { signSuratTugas } from '@/lib/services/pemeriksaan/sign-surat-tugas'
import { approveTayang } from '@/lib/services/publikasi/approve-tayang'
import { handToPenghubung } from '@/lib/services/sp4n/hand-to-penghubung'
import { signNotaDinas } from '@/lib/services/sp4n/sign-nota-dinas'
import { approveRilis } from '@/lib/services/rilis/approve-rilis'
import { pesanStafSchema, sendPesanStaf } from '@/lib/services/staf/send-pesan-staf'
import { receiveTelaahan } from '@/lib/services/telaahan/receive-telaahan'
import { archiveIncomplete } from '@/lib/services/verifikasi/archive-incomplete'
import { approveArsip, rejectArsip } from '@/lib/services/verifikasi/decide-arsip'
import { forwardCase } from '@/lib/services/verifikasi/forward-case'
import { takeCase } from '@/lib/services/verifikasi/take-case'
import { runStaffAction } from '@/lib/web/run-action'

/** Steps that need nothing but a press. Each service authorises by itself; the name only chooses among them. */
const ONE_PRESS = {
  AMBIL: takeCase,
  TERUSKAN: forwardCase,
  SETUJUI_ARSIP: approveArsip,
  TOLAK_ARSIP: rejectArsip,
  ARSIPKAN_TIDAK_LENGKAP: archiveIncomplete,
  TANDATANGANI_SURAT_TUGAS: signSuratTugas,
  PARAF_LHP_PENGENDALI: initialLhpPengendali,
  PARAF_LHP_IRBAN: initialLhpIrban,
  FINALKAN_LHP: finalizeLhp,
  SUSUN_JAWABAN: startJawaban,
  SETUJUI_JAWABAN: approveJawaban,
  SERAHKAN: handOverBerkas,
  TERIMA_TELAAHAN: receiveTelaahan,
  KOORDINASIKAN_JAWABAN: coordinateJawaban,
  PARAF_JAWABAN: initialJawaban,
  TUNTASKAN: closeRegister,
  SETUJUI_TAYANG: approveTayang,
  SERAHKAN_KE_PENGHUBUNG: handToPenghubung,
  TANDATANGANI_NOTA_DINAS: signNotaDinas,
  SETUJUI_RILIS: approveRilis,
} as const satisfies Readonly<Record<string, (petugas: Petugas, target: TargetInput) => Promise<void>>>

type OnePress = keyof typeof ONE_PRESS

const schema = z.object({ ...targetShape, langkah: z.enum(Object.keys(ONE_PRESS) as [OnePress, ...OnePress[]]) })

/** Takes one of the steps without a form. */
export async function takeLangkahAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema,
    run: (petugas, { langkah, ...target }) => ONE_PRESS[langkah](petugas, target),
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}

/** Writes to the reporter. */
export async function sendPesanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: pesanStafSchema,
    run: sendPesanStaf,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}#pesan`,
  })
}
