#!/bin/sh
# Run once by the postgres image on an empty volume: the servers' role with its password. `migrate` grants it the rest.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$SERVER_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role convenio_server login password :'password';
SQL
