import 'server-only'
import { renderToBuffer } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { BukuPengaduanCetak } from '@/lib/domain/surat/surat'
import { BukuPengaduanPdf } from './naskah/BukuPengaduan'
import { bolehRobek } from './Tabel'

type Baris = BukuPengaduanCetak['baris']

/** Rows measured at a time: a few pages of them. */
const SEKALI = 40

/**
 * Rows by the page they fit on. The library lays out everything that is still to come anew for each page, so that a long table
 * costs the square of its length; measured a few pages at a time, and drawn page by page, it costs its length.
 */
async function perHalaman(surat: BukuPengaduanCetak, kertas: Kertas): Promise<readonly Baris[]> {
  const halaman: Baris[] = []
  for (let from = 0, take = SEKALI; from < surat.baris.length;) {
    const baris = surat.baris.slice(from, from + take)
    const akhir = from + baris.length >= surat.baris.length
    const kelompok = await measure(surat, kertas, { baris, awal: from === 0, akhir })
    // The last page of a part is not full yet, but for the very last one.
    const utuh = akhir ? kelompok : kelompok.slice(0, -1)
    halaman.push(...utuh)
    from += utuh.reduce((sum, rows) => sum + rows.length, 0)
    take = utuh.length === 0 ? take * 2 : SEKALI
  }
  return halaman
}

async function measure(
  surat: BukuPengaduanCetak,
  kertas: Kertas,
  potongan: Readonly<{ baris: Baris; awal: boolean; akhir: boolean }>,
): Promise<readonly Baris[]> {
  const pageOf: number[] = []
  let tandaTangan = 0
  await renderToBuffer(
    BukuPengaduanPdf({
      surat,
      kertas,
      potongan: [potongan],
      letak: (row, page) => (pageOf[row] = page),
      letakAkhir: (page) => (tandaTangan = page),
    }),
  )
  const groups: (readonly string[])[][] = []
  potongan.baris.forEach((row, index) => {
    const before = potongan.baris[index - 1]
    // What goes on on the next page takes the rows behind it along.
    const together = index > 0 && (pageOf[index] === pageOf[index - 1] || (before !== undefined && bolehRobek(before)))
    if (together) groups.at(-1)?.push(row)
    else groups.push([row])
  })
  return tandaTangan > (pageOf.at(-1) ?? tandaTangan) ? withSignatures(groups) : groups
}

/** Signatures that would stand alone on a page take the last row there with them. */
function withSignatures(groups: readonly Baris[]): readonly Baris[] {
  const last = groups.at(-1) ?? []
  return last.length < 2 ? groups : [...groups.slice(0, -1), last.slice(0, -1), last.slice(-1)]
}

/** Draws the register; its time grows with its rows and no faster. */
export async function drawBuku(surat: BukuPengaduanCetak, kertas: Kertas): Promise<Buffer> {
  const halaman = await perHalaman(surat, kertas)
  const semua = halaman.length > 0 ? halaman : [[]]
  return renderToBuffer(
    BukuPengaduanPdf({
      surat,
      kertas,
      potongan: semua.map((baris, index) => ({ baris, awal: index === 0, akhir: index === semua.length - 1 })),
    }),
  )
}
