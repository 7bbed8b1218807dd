import { TANPA, type AngkaRekap, type KasusRekap, type SelHitung, type TanggapanRekap } from '@/lib/domain/rekap/hitung'

/** A case with its responses, counted here one by one: what the database must say in one statement. */
export type KasusUji = KasusRekap & Readonly<{ tanggapan: readonly TanggapanRekap[]; dugaan?: string }>

export function angkaOf(kasus: readonly KasusUji[], dari: string): AngkaRekap {
  const sel = ({ masuk, status, tanggapan }: KasusUji): SelHitung => ({
    sisa: masuk < dari,
    status,
    jumlah: 1,
    tanggapan: tanggapan.length,
    tepat: tanggapan.filter(({ tepat }) => tepat).length,
    hari: tanggapan.reduce((sum, { lama }) => sum + lama, 0),
  })
  const by = (nilaiOf: (one: KasusUji) => string) =>
    new Map([...new Set(kasus.map(nilaiOf))].map((nilai) => [nilai, kasus.filter((one) => nilaiOf(one) === nilai).map(sel)]))
  return {
    semua: kasus.map(sel),
    per: {
      opd: by(({ opd }) => opd ?? TANPA),
      bulan: by(({ masuk }) => String(Number(masuk.slice(5, 7)))),
      jenisLaporan: by(({ jenisLaporan }) => jenisLaporan ?? TANPA),
      topik: by(({ topik }) => topik ?? TANPA),
      kanal: by(({ kanal }) => kanal),
      dugaan: by(({ dugaan }) => dugaan ?? TANPA),
    },
  }
}
