import type { IsiInsiden } from '@/lib/domain/hak/hak-schema'

/** What a reporter is told about his own data. The address for notices is never part of it, only whether there is one. */
export type LacakHak = Readonly<{
  kabar: Readonly<{ tersimpan: boolean; memantulAt: Date | null; bolehUbah: boolean }>
  /** `bolehTambah`: the office has a gateway for short messages. */
  telepon: Readonly<{ tersimpan: boolean; bolehTambah: boolean }>
  /** An answer by mail came back; it stands on the page. */
  jawabanKembali: boolean
  musnahAt: Date | null
  insiden: readonly Readonly<{ nomor: string; at: Date; isi: IsiInsiden }>[]
}>
