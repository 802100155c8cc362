#!/bin/sh
# `convenio VERB …` with the settings of the servers and as their user; install as /usr/local/bin/convenio, run as root.
# `convenio --owner VERB …` works as the owner of the PostgreSQL database: migrate, restore.
# CONVENIO_ETC names another folder of settings, of a rehearsal for example; what else the caller has set counts for nothing.
set -eu
settings=${CONVENIO_ETC:-/etc/convenio}
set -a
. "$settings/env"
if [ "${1:-}" = --owner ]; then
    . "$settings/owner"
    shift
fi
NODE_ENV=production
INIT_CWD=$PWD
set +a
exec runuser -u convenio -- /usr/bin/env node /opt/convenio/apps/cli/dist/main.mjs "$@"
