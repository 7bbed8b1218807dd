import type { Sisipan } from '@/components/lapor/use-laporan-form'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { CARA_BERPINDAIAN } from '@/lib/domain/lapor/pindaian-masuk'
import type { PindaianState } from './use-pindaian'

/** What the form of the desk sends of its letter: the pair the server keeps, and the envelope of the original's key. */
export function sisipanOf({ tahap, pasangan }: Pick<PindaianState, 'tahap' | 'pasangan'>, layanan: Layanan): Sisipan {
  return {
    faults: (form): Readonly<Record<string, string>> => {
      if (tahap === 'siap') return {}
      if (tahap !== 'kosong') return { pindaian: 'pindaian.belum' }
      return STANDAR[layanan].pindaian === 'WAJIB' && CARA_BERPINDAIAN.some((cara) => cara === form.get('cara'))
        ? { pindaian: 'pindaian.wajib' }
        : {}
    },
    seal: async (form, recipients) => {
      if (!pasangan) return
      const { sealKunciAsli } = await import('@/lib/browser/pindaian/seal-asli')
      form.set(
        'amplopPindaian',
        await sealKunciAsli(pasangan.asli, pasangan.id, { kunciKirim: String(form.get('kunciKirim')), layanan }, recipients),
      )
      form.set('pindaianId', pasangan.id)
      form.set('pindaianDiperiksa', '1')
      form.set('untuk', recipients.join(' '))
    },
  }
}

export type TempatSisipan = Sisipan & Readonly<{ lay: (now: Sisipan) => void }>

/** Where the field lays down what the form sends of it: the form is not drawn anew, nor its summary focused, for every bar. */
export function newTempatSisipan(layanan: Layanan): TempatSisipan {
  let current: Sisipan = sisipanOf({ tahap: 'kosong', pasangan: null }, layanan)
  return {
    lay: (now) => void (current = now),
    faults: (form) => current.faults(form),
    seal: (form, recipients) => current.seal(form, recipients),
  }
}
