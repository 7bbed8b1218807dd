-- The application's login may not read an envelope. Each function below is one way to one, and each demands a record that
-- was committed before, stands in the audit chain, and has not been used: KB001 unknown, KB002 not yet committed, KB003
-- used, KB004 not in the audit chain, KB005 not allowed in this state, KB006 envelopes of the old key are left.
DROP FUNCTION "lepasAmplop"(uuid);

CREATE FUNCTION "lepasAmplop"(pembukaan uuid)
RETURNS TABLE (nomor integer, kasus text, isi bytea)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  dibuka text;
  berkas uuid;
  penulis xid;
  dilepas timestamptz;
BEGIN
  SELECT p."pengaduanId", p."buktiId", p.xmin, p."dilepasAt" INTO dibuka, berkas, penulis, dilepas
    FROM "pembukaanIdentitas" p WHERE p.id = pembukaan FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'pembukaan tidak dikenal' USING ERRCODE = 'KB001';
  END IF;
  IF penulis = pg_current_xact_id()::xid THEN
    RAISE EXCEPTION 'pembukaan belum tersimpan' USING ERRCODE = 'KB002';
  END IF;
  IF dilepas IS NOT NULL THEN
    RAISE EXCEPTION 'pembukaan sudah dipakai' USING ERRCODE = 'KB003';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "jejakAudit" j WHERE j.objek = 'pembukaanIdentitas:' || pembukaan::text) THEN
    RAISE EXCEPTION 'pembukaan tidak tercatat' USING ERRCODE = 'KB004';
  END IF;
  UPDATE "pembukaanIdentitas" SET "dilepasAt" = clock_timestamp() WHERE id = pembukaan;
  -- A keberatan carries no identity of its own: the reporter gave it once, with the first case of the chain.
  RETURN QUERY SELECT i.urutan, i."pengaduanId", i.amplop FROM "identitas" i JOIN "pengaduan" k ON k.id = dibuka
    WHERE (berkas IS NULL AND i.field = 'identitas' AND i."pengaduanId" = k."akarId")
       OR (i.field = 'bukti:' || berkas::text AND EXISTS
            (SELECT 1 FROM "bukti" b WHERE b.id = berkas AND b."pengaduanId" = k.id AND b."kirimanId" = i."pengaduanId"))
    ORDER BY i."dibuatAt", i.urutan;
END;
$$;

-- A batch of envelopes for the browser that seals them anew, or for the new custodian's browser that tests them.
CREATE FUNCTION "lepasSegelUlang"(pelepasan uuid, batas integer)
RETURNS TABLE (identitas uuid, kasus text, ruas text, isi bytea)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  catatan "pelepasanSegelUlang"%ROWTYPE;
  penulis xid;
  proses "serahTerima"%ROWTYPE;
  lama text;
  banyak integer;
BEGIN
  SELECT p.xmin INTO penulis FROM "pelepasanSegelUlang" p WHERE p.id = pelepasan FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'pelepasan tidak dikenal' USING ERRCODE = 'KB001';
  END IF;
  SELECT * INTO catatan FROM "pelepasanSegelUlang" p WHERE p.id = pelepasan;
  IF penulis = pg_current_xact_id()::xid THEN
    RAISE EXCEPTION 'pelepasan belum tersimpan' USING ERRCODE = 'KB002';
  END IF;
  IF catatan."dilepasAt" IS NOT NULL THEN
    RAISE EXCEPTION 'pelepasan sudah dipakai' USING ERRCODE = 'KB003';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "jejakAudit" j WHERE j.objek = 'pelepasanSegelUlang:' || pelepasan::text) THEN
    RAISE EXCEPTION 'pelepasan tidak tercatat' USING ERRCODE = 'KB004';
  END IF;
  SELECT * INTO proses FROM "serahTerima" s WHERE s.id = catatan."serahTerimaId";
  IF proses.status <> 'BERJALAN' OR (SELECT count(*) FROM "persetujuanKunci" t WHERE t."kunciId" = proses."kunciBaruId") < 2 THEN
    RAISE EXCEPTION 'serah terima tidak berjalan' USING ERRCODE = 'KB005';
  END IF;
  SELECT k.penerima INTO lama FROM "kunciIdentitas" k WHERE k.id = proses."kunciLamaId";
  IF catatan.tahap = 'SEGEL' THEN
    -- An envelope about the custodian himself is not sealed to him and stays as it is.
    RETURN QUERY SELECT i.id, i."pengaduanId", i.field, i.amplop FROM "identitas" i
      WHERE lama = ANY (i.penerima) AND NOT EXISTS (SELECT 1 FROM "identitasPengganti" g WHERE g."identitasId" = i.id)
      ORDER BY i.id LIMIT least(batas, 50);
  ELSE
    RETURN QUERY SELECT i.id, i."pengaduanId", i.field, g.amplop FROM "identitasPengganti" g JOIN "identitas" i ON i.id = g."identitasId"
      WHERE g."serahTerimaId" = proses.id AND g."diujiAt" IS NULL
      ORDER BY i.id LIMIT least(batas, 50);
  END IF;
  GET DIAGNOSTICS banyak = ROW_COUNT;
  UPDATE "pelepasanSegelUlang" SET "dilepasAt" = clock_timestamp(), jumlah = banyak WHERE id = pelepasan;
END;
$$;

-- The end of a hand-over: every envelope of the old key is exchanged for its tested successor, or nothing is. The table is
-- locked, so that no report sealed to the old key slips in between.
CREATE FUNCTION "gantiAmplop"(proses uuid)
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  lama text;
  diganti integer;
BEGIN
  LOCK TABLE "identitas" IN SHARE ROW EXCLUSIVE MODE;
  SELECT k.penerima INTO lama FROM "serahTerima" s JOIN "kunciIdentitas" k ON k.id = s."kunciLamaId"
    WHERE s.id = proses AND s.status = 'BERJALAN';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'serah terima tidak berjalan' USING ERRCODE = 'KB005';
  END IF;
  IF EXISTS (SELECT 1 FROM "identitas" i WHERE lama = ANY (i.penerima) AND NOT EXISTS
      (SELECT 1 FROM "identitasPengganti" g WHERE g."identitasId" = i.id AND g."serahTerimaId" = proses AND g."diujiAt" IS NOT NULL)) THEN
    RAISE EXCEPTION 'masih ada amplop lama' USING ERRCODE = 'KB006';
  END IF;
  UPDATE "identitas" i SET amplop = g.amplop, penerima = g.penerima
    FROM "identitasPengganti" g WHERE g."identitasId" = i.id AND g."serahTerimaId" = proses;
  GET DIAGNOSTICS diganti = ROW_COUNT;
  DELETE FROM "identitasPengganti" WHERE "serahTerimaId" = proses;
  RETURN diganti;
END;
$$;

-- Destroys the envelopes of a chain for good and writes what was destroyed. Refuses while a case of the chain is open, the
-- retention has not passed at `pada`, or somebody holds it for a legal reason.
CREATE FUNCTION "musnahkanAmplop"(akar text, pada timestamptz)
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  hari integer;
  terakhir timestamptz;
  sidikAmplop text[];
BEGIN
  LOCK TABLE "penahananHukum" IN SHARE MODE;
  IF EXISTS (SELECT 1 FROM "pengaduan" k WHERE k."akarId" = akar AND k."ditutupAt" IS NULL)
    OR EXISTS (SELECT 1 FROM "penahananHukum" h JOIN "pengaduan" k ON k.id = h."pengaduanId" WHERE k."akarId" = akar AND h."dilepasAt" IS NULL) THEN
    RAISE EXCEPTION 'belum boleh dimusnahkan' USING ERRCODE = 'KB005';
  END IF;
  SELECT max(k."ditutupAt"), max(n."retensiIdentitasHari") INTO terakhir, hari
    FROM "pengaduan" k JOIN "instansi" n ON n.layanan = k.layanan WHERE k."akarId" = akar;
  IF terakhir IS NULL OR terakhir + make_interval(days => hari) > pada THEN
    RAISE EXCEPTION 'retensi belum lewat' USING ERRCODE = 'KB005';
  END IF;
  SELECT array_agg(encode(sha256(i.amplop), 'hex') ORDER BY i.id) INTO sidikAmplop
    FROM "identitas" i JOIN "pengaduan" k ON k.id = i."pengaduanId" WHERE k."akarId" = akar;
  IF sidikAmplop IS NULL THEN
    RETURN 0;
  END IF;
  DELETE FROM "identitasPengganti" g USING "identitas" i, "pengaduan" k
    WHERE g."identitasId" = i.id AND k.id = i."pengaduanId" AND k."akarId" = akar;
  DELETE FROM "identitas" i USING "pengaduan" k WHERE k.id = i."pengaduanId" AND k."akarId" = akar;
  INSERT INTO "pemusnahanIdentitas" (id, "akarId", jumlah, sidik, "dibuatAt")
    VALUES (gen_random_uuid(), akar, cardinality(sidikAmplop), sidikAmplop, pada);
  RETURN cardinality(sidikAmplop);
END;
$$;

-- Keys of original pictures whose form was never sent, or whose file was taken back before sending.
CREATE FUNCTION "musnahkanAmplopDraf"(kiriman text, berkas uuid)
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  dihapus integer;
BEGIN
  DELETE FROM "identitas" i WHERE i."pengaduanId" = kiriman AND i.field = 'bukti:' || berkas::text
    AND NOT EXISTS (SELECT 1 FROM "bukti" b WHERE b.id = berkas AND b."pengaduanId" IS NOT NULL);
  GET DIAGNOSTICS dihapus = ROW_COUNT;
  RETURN dihapus;
END;
$$;
