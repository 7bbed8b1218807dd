import type { Petugas } from '@/lib/domain/auth/petugas'

/** Of these officers one for each post, or set of posts, the first of the list. */
export function satuJabatan(nama: readonly string[], all: readonly Petugas[]): readonly string[] {
  const posts = new Map<string, string>()
  for (const { namaPengguna, peran } of all) {
    const post = JSON.stringify(peran.map((held) => `${held.peran} ${held.layanan}`).sort())
    if (nama.includes(namaPengguna) && !posts.has(post)) posts.set(post, namaPengguna)
  }
  return [...posts.values()]
}
