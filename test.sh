#!/usr/bin/env bash
# Runs all tests under address and undefined-behaviour sanitizers, then starts a release build. The last line is the sum.
#   ./test.sh              everything
#   ./test.sh tst_app …    only these binaries are built and run, without the release build
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$root/installer/debian_packages.sh"
cd "$root"

install_missing "${build_packages[@]}" "${test_packages[@]}"

export CCACHE_DIR=${CCACHE_DIR:-${HOME:-$root/build}/.cache/ccache}
passed=0
failed=0
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai

unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME

# One check by itself: its name, then the command.
check() {
  local name=$1
  shift
  if "$@" >"$home/check.log" 2>&1; then
    passed=$((passed + 1))
    echo "PASS   : $name"
  else
    failed=$((failed + 1))
    echo "FAIL!  : $name"
    tail -n 40 "$home/check.log"
  fi
}

# One binary of QtTest cases: adds the totals of all of them. A crash is a failure too.
run_cases() {
  local binary=$1 log=$root/build/asan/$(basename "$1").log status=0
  echo "== $(basename "$binary")"
  timeout --kill-after=30 1500 "$binary" </dev/null >"$log" 2>&1 || status=$?
  grep -a -A12 -E '^(FAIL!|XPASS|QFATAL)|ERROR: (Address|Leak)Sanitizer|runtime error:' "$log" || true
  local sums
  sums=$(awk '/^Totals: / { p += $2; f += $4 } END { printf "%d %d", p, f }' <(grep -a '^Totals: ' "$log" || true))
  passed=$((passed + ${sums% *}))
  failed=$((failed + ${sums#* }))
  if ((status != 0 && ${sums#* } == 0)); then
    failed=$((failed + 1))
    echo "FAIL!  : $(basename "$binary") ended with status $status"
    tail -n 40 "$log"
  fi
  echo "   ${sums% *} passed, ${sums#* } failed"
}

lint() {
  local base changed
  base=$(git rev-parse -q --verify origin/HEAD || git rev-parse -q --verify HEAD~1 || true)
  [[ -n $base ]] || return 0
  changed=$( (git diff --name-only --diff-filter=d "$base" -- app db ui; git ls-files -o --exclude-standard app db ui) \
    | grep '\.cpp$' | sort -u || true)
  [[ -n $changed ]] || return 0
  # Enough for a day's work; more would take longer than all tests.
  changed=$(head -n 24 <<<"$changed")
  # The linter does not read the compiler's precompiled headers.
  if [[ ! -f build/tidy/build.ninja ]]; then
    cmake --preset tidy >/dev/null
  fi
  cmake --build build/tidy --target yishibu_desks_autogen yishibu_show_autogen yishibu_ui_autogen >/dev/null
  xargs -P "$(nproc)" -n 4 clang-tidy-19 -p build/tidy --quiet <<<"$changed"
}

if ! build "$root" asan "${@:-all}"; then
  echo "FAIL!  : the build"
  echo "0 passed, 1 failed"
  exit 1
fi
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0:allocator_may_return_null=1
export UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS=suppressions=$root/tests/leaks.supp:print_suppressions=0
if (($#)); then
  for name in "$@"; do
    run_cases "$root/build/asan/tests/$name"
  done
else
  for binary in "$root"/build/asan/tests/tst_*; do
    [[ -x $binary && -f $binary ]] && run_cases "$binary"
  done
  echo "== release build"
  check "the release build" build "$root" release yishibu
  program=$root/build/release/ui/yishibu
  check "the window starts and quits" timeout 60 "$program" --exit-after-startup
  check "a practice book opens in the window" timeout 60 "$program" --exit-after-startup --lang en --book "$home/practice.yishibu"
  check "a whole meeting is played" timeout 120 "$program" demo --book "$home/demo.yishibu"
  check "its book is sound" timeout 60 "$program" book check "$home/demo.yishibu"
  check "clang-tidy has nothing to say about what changed" lint
fi

echo "$passed passed, $failed failed"
((failed == 0 && passed > 0))
