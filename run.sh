#!/usr/bin/env bash
# Builds the program, if it has to, and opens its window. Everything behind ./run.sh goes to the program:
#   ./run.sh --help
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$root/installer/debian_packages.sh"

install_missing "${build_packages[@]}"
build "$root" release yishibu
exec "$root/build/release/ui/yishibu" "$@"
