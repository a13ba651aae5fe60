#!/usr/bin/env bash
# Run once by the image, when the data directory is new: a database and a role of its own for each.
set -euo pipefail
for name in intake dispatch escalation callback keycloak; do
  variable=$(printf '%s_DB_PASSWORD' "$name" | tr '[:lower:]' '[:upper:]')
  psql -v ON_ERROR_STOP=1 -U postgres -v name="$name" -v password="${!variable:?}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
mkdir -p /backup/wal /backup/base
