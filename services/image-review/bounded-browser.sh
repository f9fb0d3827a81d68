#!/bin/sh
# Starts the browser at $BROWSER so that none of its processes takes more memory than this, in KiB: a page that wants
# more loses its process, not the machine.
# shellcheck disable=SC3045 # every shell that is called sh has it
ulimit -d 2097152
exec "$BROWSER" "$@"
