-- The application's login may not read "identitas". This function is its only way to an envelope, and it releases one
-- only for an opening that was committed earlier, stands in the audit chain, is fresh, and was not released before.
CREATE FUNCTION "lepasAmplop"(pembukaan uuid)
RETURNS TABLE (nomor integer, isi bytea)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  kasus text;
  penulis xid;
  dilepas timestamptz;
BEGIN
  SELECT p."pengaduanId", p.xmin, p."dilepasAt" INTO kasus, penulis, dilepas
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
  -- A keberatan carries no envelope of its own: the reporter gave his identity once, with the first case of the chain.
  RETURN QUERY SELECT i.urutan, i.amplop FROM "identitas" i JOIN "pengaduan" k ON k.id = kasus
    WHERE i."pengaduanId" IN (k.id, k."akarId") ORDER BY i."dibuatAt", i.urutan;
END;
$$;

REVOKE ALL ON FUNCTION "lepasAmplop"(uuid) FROM PUBLIC;
