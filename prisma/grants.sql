-- Rights of the application's login, set anew after every migration. {{role}} is its quoted name.
-- Whoever takes over the web server gets these rights and no more: history, audit and register can be added to but
-- not altered, and sealed identities can be put in but not read.
DO $$
BEGIN
  EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO {{role}}', current_database());
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM {{role}};
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {{role}};

GRANT USAGE ON SCHEMA public TO {{role}};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {{role}};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {{role}};

REVOKE ALL ON "_prisma_migrations" FROM {{role}};

REVOKE UPDATE, DELETE ON "riwayat", "jejakAudit", "bukuPengaduan", "pembukaanIdentitas" FROM {{role}};
REVOKE SELECT, UPDATE, DELETE ON "identitas" FROM {{role}};

REVOKE ALL ON FUNCTION "lepasAmplop"(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "lepasAmplop"(uuid) TO {{role}};
