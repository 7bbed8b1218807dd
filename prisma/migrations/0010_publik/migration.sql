-- The public reads newest first, by words, topic, kind of unit or year, in a list of any length.

CREATE INDEX "publikasi_tayang" ON "publikasi" ("tayangAt" DESC, "nomor" DESC)
WHERE "status" = 'DITAYANGKAN';

CREATE INDEX "publikasi_topik" ON "publikasi" ("topik", "tayangAt" DESC, "nomor" DESC)
WHERE "status" = 'DITAYANGKAN';

CREATE INDEX "publikasi_jenisUnit" ON "publikasi" ("jenisUnit", "tayangAt" DESC, "nomor" DESC)
WHERE "status" = 'DITAYANGKAN';

CREATE INDEX "publikasi_tahun" ON "publikasi" ((EXTRACT(YEAR FROM "bulanTerima")::INT), "tayangAt" DESC, "nomor" DESC)
WHERE "status" = 'DITAYANGKAN';

CREATE INDEX "publikasi_kata" ON "publikasi" USING gin (
  to_tsvector('indonesian', "judul" || ' ' || "ringkasan" || ' ' || "jawaban")
)
WHERE "status" = 'DITAYANGKAN';
