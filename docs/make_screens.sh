#!/usr/bin/env bash
# Takes the pictures of docs/screens anew: every page at 1366x768 in Chinese, under Xvfb.
#   docs/make_screens.sh [FOLDER] [--lang en] [--large]
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-docs/screens}
shift || true
[[ -f build/release/build.ninja ]] || cmake --preset release >/dev/null
ninja -C build/release yishibu_screens
xvfb-run -a -s "-screen 0 1366x768x24" build/release/tests/yishibu_screens "$folder" "$@"
