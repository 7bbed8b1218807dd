import * as z from 'zod'

/** Whether it is today's date is judged by the service, which knows the clock. */
export const jamSchema = z.object({
  tanggalHariIni: z.string('tanggalHariIni.wajib').trim().min(1, 'tanggalHariIni.wajib').max(40, 'tanggalHariIni.salah'),
})
